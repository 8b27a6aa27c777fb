using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Metrics.Reviews;

public enum ReviewState { Planned, Closed, Cancelled }

/// <param name="Text">Plain text.</param>
public sealed record ReviewNote(string Text, Guid By, DateTimeOffset At);

/// <summary>A meeting that looks at key figures and goals and decides to go on, to change something or to stop. The stream id is the meeting's id.</summary>
/// <param name="Readings">As they were known when it was closed; none before.</param>
/// <param name="Notes">What was added afterwards, the earliest first.</param>
public sealed record ReviewMeeting(Guid Id, ReviewContent Content, ReviewState State, IReadOnlyList<KeyReading> Readings, IReadOnlyList<ReviewNote> Notes, DateTimeOffset? ClosedAt)
{
    public const int Most = 1000, MostNotes = 100;

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public static ReviewMeeting? Fold(ReviewMeeting? review, object @event) => (review, @event) switch
    {
        (_, ReviewPlanned e) => new(e.ReviewId, e.Content, ReviewState.Planned, [], [], null),
        ({ } r, ReviewRevised e) => r with { Content = e.Content },
        ({ } r, ReviewClosed e) => r with { State = ReviewState.Closed, Readings = e.Readings, ClosedAt = e.OccurredAt },
        ({ } r, ReviewNoted e) => r with { Notes = [.. r.Notes, new(e.Text, e.By, e.OccurredAt)] },
        ({ } r, ReviewCancelled) => r with { State = ReviewState.Cancelled },
        _ => review,
    };
}

public sealed partial class ReviewMeetingProjection : SingleStreamProjection<ReviewMeeting, Guid>
{
    public override ReviewMeeting? Evolve(ReviewMeeting? snapshot, Guid id, IEvent e) => ReviewMeeting.Fold(snapshot, e.Data);
}
