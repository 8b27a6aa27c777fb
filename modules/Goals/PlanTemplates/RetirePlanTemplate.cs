using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.PlanTemplates;

public sealed record RetirePlanTemplate(Guid TemplateId, Guid By);

public static class RetirePlanTemplateHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        RetirePlanTemplate command, [WriteAggregate(nameof(RetirePlanTemplate.TemplateId), Required = false)] IEventStream<PlanTemplate> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    public static Decision Decide(RetirePlanTemplate command, PlanTemplate? template, DateTimeOffset now) =>
        template is null ? Refusal.NotFound("goals.unknown-template")
        : template.IsRetired ? Decision.Nothing
        : Decision.Record(new PlanTemplateRetired(template.Id, command.By, now));
}
