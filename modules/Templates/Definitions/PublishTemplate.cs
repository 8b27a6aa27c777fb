using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Definitions;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record PublishTemplate(Guid TemplateId, Guid By, long? BasedOn);

public static class PublishTemplateHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        PublishTemplate command, [WriteAggregate(nameof(PublishTemplate.TemplateId), Required = false)] IEventStream<TemplateDefinition> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, stream.CurrentVersion, clock.GetUtcNow()));

    internal static Decision Decide(PublishTemplate command, TemplateDefinition? template, long? version, DateTimeOffset now)
    {
        if (template is null) return Refusal.NotFound("templates.unknown-template");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (template.IsArchived) return Refusal.Conflict("templates.template-archived");
        if (template.Draft is not { } draft) return Decision.Nothing;
        if (ContentFaults.FaultsOf(draft).FirstOrDefault() is { } fault) return fault.ToRefusal();

        return Decision.Record(new TemplateVersionPublished(template.Id, template.NextNumber, draft, command.By, now));
    }
}
