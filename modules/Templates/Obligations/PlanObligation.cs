using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Obligations;

public sealed record PlanObligation(Guid PersonId, Guid RuleId, DateOnly On, Guid By)
{
    public Guid RecordId => ObligationRecord.IdOf(PersonId);
}

public static class PlanObligationHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        PlanObligation command, [WriteAggregate(nameof(PlanObligation.RecordId), Required = false)] IEventStream<ObligationRecord> stream, IDocumentSession session,
        TimeProvider clock, CancellationToken ct)
    {
        var around = await session.SurroundingsOf(command.PersonId, command.RuleId, ct);
        return await session.RecordObligation(stream, Decide(command, stream.Aggregate, around, clock.GetUtcNow(), clock.Today()), command.PersonId, clock, ct);
    }

    internal static Decision Decide(PlanObligation command, ObligationRecord? record, ObligationSurroundings around, DateTimeOffset now, DateOnly today)
    {
        if (around.Refused(command.PersonId, command.By) is { } refusal) return refusal;
        if (!around.IsAsked) return Refusal.Conflict("templates.not-asked");
        if (command.On < today) return Refusal.Conflict("templates.day-gone");
        if (record?.Of(command.RuleId).Plan?.On == command.On) return Decision.Nothing;
        return Decision.Record(new ObligationPlanned(command.PersonId, command.RuleId, Guid.CreateVersion7(), command.On, command.By, now));
    }
}
