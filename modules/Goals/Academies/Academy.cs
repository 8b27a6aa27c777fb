using Competence.Goals.Populations;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Goals.Academies;

/// <param name="OwnerId">Who answers for it.</param>
/// <param name="Audience">Whom it is for; the others may use it too.</param>
/// <param name="TrackIds">What it leads through, in this order.</param>
/// <param name="IsOffered">False: nobody is led to it any more.</param>
public sealed record AcademyContent(string Title, string? Description, Guid OwnerId, Population Audience, IReadOnlyList<Guid> TrackIds, bool IsOffered)
{
    public bool IsSame(AcademyContent? other) =>
        other is not null && this == other with { Audience = Audience, TrackIds = TrackIds }
        && Audience.IsSame(other.Audience) && TrackIds.SequenceEqual(other.TrackIds);
}

/// <summary>A part of the company that teaches: tracks that somebody answers for, for some or all. The stream id is the academy's id.</summary>
public sealed record Academy(Guid Id, AcademyContent Content)
{
    public const int Most = 200, MostTracks = 50;

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public static Academy? Fold(Academy? academy, object @event) => @event is AcademySet e ? new(e.AcademyId, e.Content) : academy;
}

/// <summary>An academy came, or became another as a whole.</summary>
public sealed record AcademySet(Guid AcademyId, AcademyContent Content);

public sealed partial class AcademyProjection : SingleStreamProjection<Academy, Guid>
{
    public override Academy? Evolve(Academy? snapshot, Guid id, IEvent e) => Academy.Fold(snapshot, e.Data);
}
