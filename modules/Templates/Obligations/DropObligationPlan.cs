using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Obligations;

public sealed record DropObligationPlan(Guid PersonId, Guid RuleId, Guid By)
{
    public Guid RecordId => ObligationRecord.IdOf(PersonId);
}

public static class DropObligationPlanHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        DropObligationPlan command, [WriteAggregate(nameof(DropObligationPlan.RecordId), Required = false)] IEventStream<ObligationRecord> stream, IDocumentSession session,
        TimeProvider clock, CancellationToken ct) =>
        await session.RecordObligation(stream, Decide(command, stream.Aggregate, clock.GetUtcNow()), command.PersonId, clock, ct);

    internal static Decision Decide(DropObligationPlan command, ObligationRecord? record, DateTimeOffset now) =>
        command.By == command.PersonId ? Refusal.Forbidden("templates.own-obligation")
        : record?.Of(command.RuleId).Plan is { } plan ? Decision.Record(new ObligationPlanDropped(command.PersonId, command.RuleId, plan.FactId, command.By, now))
        : Refusal.NotFound("templates.no-plan");
}
