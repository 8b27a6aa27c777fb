using Competence.Goals.Contracts;
using Competence.Goals.Copies;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Openings;

/// <param name="Reason">Why this one.</param>
public sealed record DecideOpening(Guid OpeningId, Guid UnitId, Guid CandidateId, Guid By, string Reason)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(DecideOpening);
}

public static class DecideOpeningHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        DecideOpening command,
        [WriteAggregate(nameof(DecideOpening.OpeningId), Required = false)] IEventStream<Opening> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var levels = await Levels(session, stream.Aggregate?.Considered(command.CandidateId), ct);
        var isCritical = stream.Aggregate is { } filled && await session.IsCritical(filled.RoleProfileId, clock.Today(), ct);
        var decision = Decide(command, stream.Aggregate, levels, isCritical, clock.GetUtcNow(), clock.Today());
        if (decision.Events.Count > 0) await session.EndWith(command.OpeningId, command.Reason, ct);
        return stream.Record(decision).WithErasure(stream.Aggregate, decision, clock);
    }

    /// <param name="levels">What the candidate can.</param>
    /// <param name="isCritical">The role is, today.</param>
    public static Decision Decide(DecideOpening command, Opening? opening, IReadOnlyDictionary<Guid, int> levels, bool isCritical, DateTimeOffset now, DateOnly today)
    {
        if (opening.IsNotOf(command.UnitId) is { } unknown) return unknown;
        if (opening!.HasEnded) return opening.ChosenId == command.CandidateId ? Decision.Nothing : Refusal.Conflict("goals.opening-ended");
        if (opening.State != OpeningState.Interview) return Refusal.Conflict("goals.opening-step");
        if (opening.Considered(command.CandidateId) is not { } chosen) return Refusal.NotFound("goals.unknown-candidate");
        if (chosen.PersonId == command.By) return Refusal.Forbidden("goals.own-application");
        if (opening.Terms.Legal.Count(l => levels.GetValueOrDefault(l.SkillId) < l.Level) is > 0 and var missing) return Refusal.Conflict("goals.legal-stop", missing);

        return Decision.Record(new OpeningDecided(opening.Id, chosen.Id, command.By, today, now))
            .Tell(new OpeningFilled(opening.Id, opening.UnitId, opening.RoleProfileId, chosen.PersonId, today, now, opening.ApprovedOn, isCritical));
    }

    private static async Task<IReadOnlyDictionary<Guid, int>> Levels(IQuerySession session, Candidate? candidate, CancellationToken ct) => candidate switch
    {
        null => new Dictionary<Guid, int>(),
        { PersonId: { } person } => await session.Levels(person, ct),
        _ => (await session.LoadAsync<ExternalCandidate>(candidate.Id, ct))?.Levels ?? new Dictionary<Guid, int>(),
    };
}
