using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Mentoring.Runs;

public enum RunState { Proposed, Published, Undone, Discarded }

/// <summary>One time that a programme's people are paired: proposed, looked at, changed, published. The stream id is the run's id.</summary>
/// <param name="IsByHand">It began without any pair.</param>
/// <param name="Total">Of the scores as they were proposed.</param>
public sealed record MatchingRun(
    Guid Id, Guid ProgrammeId, bool IsByHand, RunState State, DateTimeOffset StartedAt, int Mentees, int Mentors, int Proposed, double Total, int Changes)
{
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public static MatchingRun? Fold(MatchingRun? run, object @event) => (run, @event) switch
    {
        (_, PairsProposed e) => new(e.RunId, e.ProgrammeId, e.IsByHand, RunState.Proposed, e.OccurredAt, e.Mentees, e.Mentors, e.Pairs, e.Total, 0),
        ({ } r, ProposedPairChanged) => r with { Changes = r.Changes + 1 },
        ({ } r, MatchingRunPublished e) => r with { State = RunState.Published, PublishedAt = e.OccurredAt },
        ({ } r, MatchingRunUndone) => r with { State = RunState.Undone },
        ({ } r, MatchingRunDiscarded) => r with { State = RunState.Discarded },
        _ => run,
    };
}

public sealed partial class MatchingRunProjection : SingleStreamProjection<MatchingRun, Guid>
{
    public override MatchingRun? Evolve(MatchingRun? snapshot, Guid id, IEvent e) => MatchingRun.Fold(snapshot, e.Data);
}
