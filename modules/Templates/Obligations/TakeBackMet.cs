using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Obligations;

public sealed record TakeBackMet(Guid PersonId, Guid RuleId, Guid FactId, Guid By)
{
    public Guid RecordId => ObligationRecord.IdOf(PersonId);
}

public static class TakeBackMetHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        TakeBackMet command, [WriteAggregate(nameof(TakeBackMet.RecordId), Required = false)] IEventStream<ObligationRecord> stream, IDocumentSession session, TimeProvider clock,
        CancellationToken ct) =>
        await session.RecordObligation(stream, Decide(command, stream.Aggregate, clock.GetUtcNow()), command.PersonId, clock, ct);

    internal static Decision Decide(TakeBackMet command, ObligationRecord? record, DateTimeOffset now)
    {
        if (command.By == command.PersonId) return Refusal.Forbidden("templates.own-obligation");
        if (record?.Of(command.RuleId).Met.FirstOrDefault(m => m.FactId == command.FactId) is not { } met) return Refusal.NotFound("templates.unknown-met");
        if (met.How == MetBy.Permit && met.SourceId is not null) return Refusal.Conflict("templates.met-by-permit");
        return Decision.Record(new MetTakenBack(command.PersonId, command.RuleId, met.FactId, command.By, now));
    }
}
