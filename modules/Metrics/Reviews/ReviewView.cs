namespace Competence.Metrics.Reviews;

/// <param name="On">The day of the meeting.</param>
/// <param name="Readings">As they were known when it was closed; none before.</param>
/// <param name="Today">The same key figures, and those decided of last time, as they are known now.</param>
/// <param name="Previous">The meeting closed before this one, and what it decided; null where there is none.</param>
/// <param name="Notes">What was added after it was closed, the earliest first.</param>
/// <param name="ClosedAt">Null until it is.</param>
/// <param name="Version">Sent in quotes as If-Match with a change.</param>
public sealed record ReviewView(
    Guid ReviewId, string Title, DateOnly On, ReviewState State, IReadOnlyList<Guid> ParticipantIds, IReadOnlyList<string> MetricKeys, IReadOnlyList<Guid> GoalIds, string Minutes,
    IReadOnlyList<Decided> Decisions, IReadOnlyList<KeyReading> Readings, IReadOnlyList<KeyReading> Today, PreviousReviewView? Previous, IReadOnlyList<ReviewNote> Notes,
    DateTimeOffset? ClosedAt, long Version)
{
    internal static ReviewView Of(ReviewMeeting r, IReadOnlyList<KeyReading> today, ReviewMeeting? previous) => new(
        r.Id, r.Content.Title, r.Content.On, r.State, r.Content.ParticipantIds, r.Content.MetricKeys, r.Content.GoalIds, r.Content.Minutes, r.Content.Decisions, r.Readings, today,
        previous is null ? null : new(previous.Id, previous.Content.Title, previous.Content.On, previous.Content.Decisions, previous.Readings), r.Notes, r.ClosedAt, r.Version);
}

/// <param name="Readings">As they were known when it was closed.</param>
public sealed record PreviousReviewView(Guid ReviewId, string Title, DateOnly On, IReadOnlyList<Decided> Decisions, IReadOnlyList<KeyReading> Readings);
