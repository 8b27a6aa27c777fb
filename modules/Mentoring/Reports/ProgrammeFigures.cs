using Competence.Mentoring.Relationships;

namespace Competence.Mentoring.Reports;

/// <summary>How a programme does, from its pairs alone (mentoring.md, KPIs).</summary>
internal static class ProgrammeFigures
{
    /// <summary>The share of those enrolled as mentees who have, or have had, a mentor: 0 to 1; null where nobody is enrolled.</summary>
    public static double? MatchRate(IReadOnlyCollection<Guid> mentees, IEnumerable<Relationship> pairs) =>
        mentees.Count == 0 ? null : (double)pairs.Where(p => p.AcceptedAt is not null).Select(p => p.MenteeId).Intersect(mentees).Count() / mentees.Count;

    /// <summary>Days from the question to a yes or a no, of what somebody asked and somebody answered.</summary>
    public static double? DaysToAnswer(IEnumerable<Relationship> pairs) => Median(pairs
        .Where(p => p.RequestedBy is not null && (p.AcceptedAt ?? (p.State == RelationshipState.Declined ? p.EndedAt : null)) is not null)
        .Select(p => ((p.AcceptedAt ?? p.EndedAt)!.Value - p.AskedAt).TotalDays));

    /// <summary>Days from being each other's to the first session that was held.</summary>
    public static double? DaysToFirstSession(IEnumerable<Relationship> pairs) => Median(pairs
        .Where(p => p.AcceptedAt is not null && p.Held > 0).Select(p => (p.Sessions.Min(s => s.HeldAt)!.Value - p.AcceptedAt!.Value).TotalDays));

    /// <summary>Done, of those that have ended after having begun: 0 to 1; null where none has.</summary>
    public static double? Completion(IReadOnlyCollection<Relationship> pairs)
    {
        var ended = pairs.Count(p => p.StartedAt is not null && p.EndedAt is not null);
        return ended == 0 ? null : (double)pairs.Count(p => p.State == RelationshipState.Completed) / ended;
    }

    /// <summary>
    /// How unevenly mentors are burdened, the Gini coefficient of pairs a mentor: 0 all the same, towards 1 one has them all; null where there are none.
    /// G = 2·Σ i·x(i) / (n·Σ x) − (n + 1)/n, x sorted upwards (https://en.wikipedia.org/wiki/Gini_coefficient#Alternative_expressions).
    /// </summary>
    public static double? Gini(IEnumerable<int> loads)
    {
        var sorted = loads.Order().ToList();
        double sum = sorted.Sum();
        return sum == 0 ? null : 2 * sorted.Select((load, i) => (i + 1) * (double)load).Sum() / (sorted.Count * sum) - (sorted.Count + 1d) / sorted.Count;
    }

    public static double? Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? null : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
