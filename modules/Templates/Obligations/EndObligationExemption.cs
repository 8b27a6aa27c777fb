using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Obligations;

public sealed record EndObligationExemption(Guid PersonId, Guid RuleId, Guid By)
{
    public Guid RecordId => ObligationRecord.IdOf(PersonId);
}

public static class EndObligationExemptionHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        EndObligationExemption command, [WriteAggregate(nameof(EndObligationExemption.RecordId), Required = false)] IEventStream<ObligationRecord> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct) =>
        await session.RecordObligation(stream, Decide(command, stream.Aggregate, clock.GetUtcNow()), command.PersonId, clock, ct);

    internal static Decision Decide(EndObligationExemption command, ObligationRecord? record, DateTimeOffset now) =>
        command.By == command.PersonId ? Refusal.Forbidden("templates.own-obligation")
        : record?.Of(command.RuleId).Exemption is { } exemption
            ? Decision.Record(new ObligationExemptionEnded(command.PersonId, command.RuleId, exemption.FactId, command.By, now))
            : Refusal.NotFound("templates.no-exemption");
}
