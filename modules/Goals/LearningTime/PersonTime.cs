using Competence.Goals.Copies;
using Marten;

namespace Competence.Goals.LearningTime;

/// <summary>What a person's weeks are reckoned from.</summary>
internal sealed record PersonTime(IReadOnlyList<ContractSpan> Contract, IReadOnlySet<DateOnly> Absent, IReadOnlyList<CountedHours> Counted, LearningTimePolicy Policy)
{
    public decimal? BudgetOf(DateOnly monday) => LearningBudget.OfWeek(monday, Contract, Policy, Absent);

    public decimal UsedIn(DateOnly monday) => Counted.Where(c => LearningWeek.MondayOf(c.Day) == monday).Sum(c => c.Hours);

    /// <summary>Over the twelve weeks that end with this one.</summary>
    public double? UseUntil(DateOnly monday) =>
        LearningActivity.Use([.. Enumerable.Range(0, LearningActivity.Weeks).Select(i => monday.AddDays(-7 * i)).Select(w => (UsedIn(w), BudgetOf(w)))]);

    public double RegularityUntil(DateOnly monday) => LearningActivity.Regularity(monday, Counted.Select(c => c.Day));
}

internal static class PersonTimes
{
    /// <summary>From the first of these weeks, and from eleven weeks before the last.</summary>
    public static async Task<IReadOnlyDictionary<Guid, PersonTime>> Times(this IQuerySession session, Guid[] people, DateOnly first, DateOnly last, CancellationToken ct)
    {
        var twelve = last.AddDays(-7 * (LearningActivity.Weeks - 1));
        var from = first < twelve ? first : twelve;
        var policy = await LearningTimePolicy.Of(session, ct);
        var contracts = await session.Contracted(people, ct);
        var absent = await session.AbsentDays(people, from, last.AddDays(6), ct);
        var hours = await session.HoursOf(people, from, ct);
        return people.Distinct().ToDictionary(p => p, p => new PersonTime(
            contracts.GetValueOrDefault(p, []), absent[p].ToHashSet(), [.. CountedHours.Of(hours[p]).Where(c => c.Day >= from)], policy));
    }
}
