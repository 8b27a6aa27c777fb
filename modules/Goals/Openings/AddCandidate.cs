using Competence.Goals.Copies;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Openings;

/// <param name="UnitId">Of whoever puts another forward: the opening's unit; null where a person applies.</param>
/// <param name="PersonId">Null of one from outside.</param>
/// <param name="By">The person themselves, or who puts them forward or enters them.</param>
/// <param name="Entered">Of one from outside: what is kept of them, apart from the events.</param>
public sealed record AddCandidate(Guid OpeningId, Guid? UnitId, Guid CandidateId, Guid? PersonId, Guid By, ExternalCandidate? Entered = null)
{
    /// <summary>The same person is the same candidate again.</summary>
    public static Guid IdOf(Guid opening, Guid person) => Streams.Derive(opening, $"goals.candidate:{person}");

    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(AddCandidate);
}

public static class AddCandidateHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        AddCandidate command,
        [WriteAggregate(nameof(AddCandidate.OpeningId), Required = false)] IEventStream<Opening> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var person = command.PersonId is { } id ? await session.Standing(id, clock.Today(), ct) : null;
        var decision = Decide(command, stream.Aggregate, person, clock.GetUtcNow());
        if (decision.Events.Count > 0 && command.Entered is { } entered) session.Store(entered);
        return stream.Record(decision);
    }

    internal static Decision Decide(AddCandidate command, Opening? opening, Standing? person, DateTimeOffset now)
    {
        if (opening is null || command.UnitId is { } unit && opening.UnitId != unit) return Refusal.NotFound("goals.unknown-opening");
        if (opening.Considered(command.CandidateId) is not null) return Decision.Nothing;
        if (command.PersonId is null ? !opening.TakesExternal : !opening.TakesInternal)
            return Refusal.Conflict(command.PersonId is null && opening.State == OpeningState.InternalFirst ? "goals.internal-first" : "goals.opening-not-open");
        if (command.PersonId is not null && person is not { IsEmployed: true }) return Refusal.Conflict("goals.not-employed");
        if (command.PersonId is not null && person!.RoleProfileId == opening.RoleProfileId) return Refusal.Conflict("goals.same-role");
        if (opening.Candidates.Count >= Opening.MostCandidates) return Refusal.Conflict("goals.too-many-candidates", Opening.MostCandidates);

        return Decision.Record(new CandidateAdded(opening.Id, command.CandidateId, command.PersonId, command.By, now));
    }
}
