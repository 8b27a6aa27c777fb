using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Goals.Tracks;

/// <param name="ItemIds">What there is to learn from, in this order.</param>
/// <param name="IsOffered">False: nobody is led to it any more.</param>
public sealed record TrackContent(string Title, string? Description, IReadOnlyList<Guid> ItemIds, bool IsOffered)
{
    public bool IsSame(TrackContent? other) =>
        other is not null && this == other with { ItemIds = ItemIds } && ItemIds.SequenceEqual(other.ItemIds);
}

/// <summary>Things to learn from, one after the other, that lead somewhere together. The stream id is the track's id.</summary>
public sealed record LearningTrack(Guid Id, TrackContent Content)
{
    public const int Most = 500, MostItems = 50;

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public static LearningTrack? Fold(LearningTrack? track, object @event) => @event is TrackSet e ? new(e.TrackId, e.Content) : track;
}

/// <summary>A track came, or became another as a whole.</summary>
public sealed record TrackSet(Guid TrackId, TrackContent Content);

public sealed partial class LearningTrackProjection : SingleStreamProjection<LearningTrack, Guid>
{
    public override LearningTrack? Evolve(LearningTrack? snapshot, Guid id, IEvent e) => LearningTrack.Fold(snapshot, e.Data);
}
