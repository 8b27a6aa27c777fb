using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.EmployerDuties;

public sealed record PlanDuty(Guid RuleId, Guid? SiteId, DateOnly On, Guid By)
{
    public Guid DutyId => EmployerDuty.IdOf(RuleId, SiteId);
}

public static class PlanDutyHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        PlanDuty command, [WriteAggregate(nameof(PlanDuty.DutyId), Required = false)] IEventStream<EmployerDuty> stream, IDocumentSession session, TimeProvider clock,
        CancellationToken ct) =>
        stream.Record(Decide(command, stream.Aggregate, await DutySurroundings.Of(session, command.RuleId, command.SiteId, ct), clock.GetUtcNow(), clock.Today()));

    internal static Decision Decide(PlanDuty command, EmployerDuty? duty, DutySurroundings around, DateTimeOffset now, DateOnly today) =>
        around.Refused() is { } refusal ? refusal
        : command.On < today ? Refusal.Conflict("templates.day-gone")
        : duty?.Plans is [.., var last] && last.On == command.On ? Decision.Nothing
        : Decision.Record(new DutyPlanned(command.RuleId, command.SiteId, command.On, command.By, now));
}
