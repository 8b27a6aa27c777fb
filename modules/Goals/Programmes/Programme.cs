using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Goals.Programmes;

/// <param name="OwnerId">Who answers for it.</param>
/// <param name="TrackIds">What it leads through, in this order.</param>
/// <param name="StrategyId">The learning strategy that it carries out; null where it carries out none.</param>
/// <param name="NoStrategyBecause">Why it carries out none; null where it does.</param>
/// <param name="Budget">SEK for all its cohorts; null where nobody has said.</param>
/// <param name="IsOffered">False: nobody comes into it any more.</param>
public sealed record ProgrammeContent(
    string Title, string? Description, Guid OwnerId, IReadOnlyList<Guid> TrackIds, Guid? StrategyId, string? NoStrategyBecause, decimal? Budget, bool IsOffered)
{
    public bool IsSame(ProgrammeContent? other) =>
        other is not null && this == other with { TrackIds = TrackIds } && TrackIds.SequenceEqual(other.TrackIds);
}

/// <summary>Tracks that people go through together, a cohort at a time. The stream id is the programme's id.</summary>
public sealed record Programme(Guid Id, ProgrammeContent Content)
{
    public const int Most = 500, MostTracks = 20;

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public static Programme? Fold(Programme? programme, object @event) => @event is ProgrammeSet e ? new(e.ProgrammeId, e.Content) : programme;
}

/// <summary>A programme came, or became another as a whole.</summary>
public sealed record ProgrammeSet(Guid ProgrammeId, ProgrammeContent Content);

public sealed partial class ProgrammeProjection : SingleStreamProjection<Programme, Guid>
{
    public override Programme? Evolve(Programme? snapshot, Guid id, IEvent e) => Programme.Fold(snapshot, e.Data);
}
