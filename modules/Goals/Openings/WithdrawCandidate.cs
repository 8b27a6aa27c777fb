using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Openings;

/// <param name="UnitId">Of whoever takes another out: the opening's unit; null where a person withdraws.</param>
public sealed record WithdrawCandidate(Guid OpeningId, Guid? UnitId, Guid CandidateId, Guid By);

public static class WithdrawCandidateHandler
{
    /// <summary>Of one from outside nothing is kept from then on.</summary>
    public static (Outcome, OutgoingMessages) Handle(
        WithdrawCandidate command,
        [WriteAggregate(nameof(WithdrawCandidate.OpeningId), Required = false)] IEventStream<Opening> stream,
        IDocumentSession session,
        TimeProvider clock)
    {
        var decision = Decide(command, stream.Aggregate, clock.GetUtcNow());
        if (decision.Events.Count > 0) session.Delete<ExternalCandidate>(command.CandidateId);
        return stream.Record(decision);
    }

    public static Decision Decide(WithdrawCandidate command, Opening? opening, DateTimeOffset now)
    {
        if (opening is null || command.UnitId is { } unit && opening.UnitId != unit) return Refusal.NotFound("goals.unknown-opening");
        if (opening.Candidates.FirstOrDefault(c => c.Id == command.CandidateId) is not { } candidate) return Refusal.NotFound("goals.unknown-candidate");
        if (candidate.HasWithdrawn) return Decision.Nothing;
        if (opening.HasEnded) return Refusal.Conflict("goals.opening-ended");

        return Decision.Record(new CandidateWithdrawn(opening.Id, candidate.Id, command.By, now));
    }
}
