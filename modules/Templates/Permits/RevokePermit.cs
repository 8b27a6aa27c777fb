using Competence.Kernel;
using Competence.Templates.Obligations;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Permits;

public sealed record RevokePermit(Guid PersonId, Guid PermitId, Guid By)
{
    public Guid RecordId => ObligationRecord.IdOf(PersonId);
}

public static class RevokePermitHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        RevokePermit command, [WriteAggregate(nameof(RevokePermit.RecordId), Required = false)] IEventStream<ObligationRecord> stream, IDocumentSession session, TimeProvider clock,
        CancellationToken ct) =>
        await session.RecordObligation(stream, Decide(command, stream.Aggregate, clock.GetUtcNow()), command.PersonId, clock, ct);

    internal static Decision Decide(RevokePermit command, ObligationRecord? record, DateTimeOffset now)
    {
        if (command.By == command.PersonId) return Refusal.Forbidden("templates.own-obligation");
        if (record?.Permits.FirstOrDefault(p => p.Id == command.PermitId) is not { } permit) return Refusal.NotFound("templates.unknown-permit");
        if (permit.RevokedAt is not null) return Decision.Nothing;
        return Decision.Record(
            new PermitRevoked(command.PersonId, permit.Id, command.By, now),
            new MetTakenBack(command.PersonId, permit.RuleId, IssuePermitHandler.FactOf(permit.Id), command.By, now));
    }
}
