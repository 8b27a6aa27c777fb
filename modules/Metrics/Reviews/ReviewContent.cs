using Competence.Metrics.Definitions;

namespace Competence.Metrics.Reviews;

public enum ReviewDecision { Continue, Change, Stop }

/// <summary>What a meeting is about and what it decides.</summary>
/// <param name="On">The day of the meeting.</param>
/// <param name="MetricKeys">The key figures on the agenda.</param>
/// <param name="GoalIds">The business goals on it.</param>
/// <param name="Minutes">Plain text; empty until there is any.</param>
/// <param name="Decisions">At most one for each subject on the agenda.</param>
public sealed record ReviewContent(
    string Title, DateOnly On, IReadOnlyList<Guid> ParticipantIds, IReadOnlyList<string> MetricKeys, IReadOnlyList<Guid> GoalIds, string Minutes, IReadOnlyList<Decided> Decisions)
{
    public int Subjects => MetricKeys.Count + GoalIds.Count;

    public bool Has(Decided d) => d.MetricKey is { } key ? MetricKeys.Contains(key) : d.GoalId is { } goal && GoalIds.Contains(goal);

    public bool IsSame(ReviewContent? other) => other is not null && (Title, On, Minutes) == (other.Title, other.On, other.Minutes) && ParticipantIds.SequenceEqual(other.ParticipantIds)
        && MetricKeys.SequenceEqual(other.MetricKeys) && GoalIds.SequenceEqual(other.GoalIds) && Decisions.SequenceEqual(other.Decisions);
}

/// <summary>What was decided of one subject: of a key figure, or of a goal.</summary>
/// <param name="OwnerId">The person who sees to it.</param>
/// <param name="NextOn">The day on which it is looked at again.</param>
public sealed record Decided(string? MetricKey, Guid? GoalId, ReviewDecision Decision, string Reason, Guid OwnerId, DateOnly NextOn);

/// <summary>A key figure of the organisation as it was known at a moment.</summary>
/// <param name="Number">The version of its definition.</param>
/// <param name="Months">How many months it is about.</param>
/// <param name="Month">The first day of the last of them.</param>
/// <param name="Value">Null where there was none, or it was hidden.</param>
/// <param name="N">How many people it was about; null where it was hidden.</param>
/// <param name="Target">Null where there was none.</param>
/// <param name="KnownAt">The moment.</param>
public sealed record KeyReading(
    string Key, int Number, MetricUnit Unit, int Months, DateOnly Month, decimal? Value, int? N, bool IsHidden, decimal? Target, DateTimeOffset KnownAt);
