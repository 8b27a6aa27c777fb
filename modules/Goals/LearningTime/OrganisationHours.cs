using Competence.Goals.Records;
using Competence.Skills.Contracts;
using Marten;

namespace Competence.Goals.LearningTime;

/// <summary>The organisation's hours of the last twelve months, as far as they tell of no fewer than five people.</summary>
internal sealed class OrganisationHours(DateOnly today, Workdays workdays, LearningTimePolicy policy, IReadOnlyDictionary<SumKey, HourSum> sums)
{
    private const int Span = 12;
    private static readonly HourSum Nothing = new(0, 0);

    public IReadOnlyList<MonthHours> Months { get; } =
        [.. Enumerable.Range(0, Span).Select(i => HourSums.MonthOf(today).AddMonths(i - Span + 1)).Select(month => Of(month, today, workdays, policy, sums))];

    /// <summary>The mean of the last twelve weeks; null where too few work here.</summary>
    public double? Regularity() => workdays.People(today) < SmallGroups.Minimum ? null
        : Mean(Enumerable.Range(0, LearningActivity.Weeks).Select(i => LearningWeek.MondayOf(today).AddDays(-7 * i)), today, workdays, sums);

    public static async Task<OrganisationHours> Read(IQuerySession session, DateOnly today, CancellationToken ct)
    {
        var first = HourSums.MonthOf(today).AddMonths(1 - Span).AddDays(-7);
        string[] scopes = [SumKey.Week, SumKey.Month, SumKey.Absent, .. Enum.GetValues<LearningBasis>().Select(SumKey.Of)];
        var rows = await session.Read(
            """
            select scope, period, sum(hours), sum(people) from goals.learning_sums
            where tenant_id = @tenant and scope = any(@scopes) and period between @first and @today and subject_id = @none group by scope, period
            """, row => (Key: new SumKey(row.GetString(0), Guid.Empty, row.GetFieldValue<DateOnly>(1)), Sum: new HourSum(row.GetDecimal(2), (int)row.GetInt64(3))), ct,
            ("scopes", scopes), ("first", first), ("today", today), ("none", Guid.Empty));
        return new(today, await Workdays.Read(session, first, today, ct), await LearningTimePolicy.Of(session, ct), rows.ToDictionary(r => r.Key, r => r.Sum));
    }

    private static MonthHours Of(DateOnly month, DateOnly today, Workdays workdays, LearningTimePolicy policy, IReadOnlyDictionary<SumKey, HourSum> sums)
    {
        var last = month.AddMonths(1).AddDays(-1) is var end && end < today ? end : today;
        var all = Sum(SumKey.Month);
        if (workdays.People(last) < SmallGroups.Minimum || all.People is > 0 and < SmallGroups.Minimum) return new(month, null, null, null, new Dictionary<LearningBasis, decimal>());

        var bases = Enum.GetValues<LearningBasis>().ToDictionary(b => b, b => Sum(SumKey.Of(b)));
        var hidden = SmallGroups.Hidden(bases.ToDictionary(b => b.Key, b => b.Value.People));
        var days = Enumerable.Range(0, last.DayNumber - month.DayNumber + 1).Select(month.AddDays).ToList();
        var budget = days.Where(LearningBudget.IsWorkingDay).Sum(day => Present(day) * policy.ShareOn(day));
        return new(
            month, all.Hours, budget, Mean(days.Where(day => day.DayOfWeek == DayOfWeek.Monday && day.AddDays(6) <= today), today, workdays, sums),
            bases.Where(b => !hidden.Contains(b.Key)).ToDictionary(b => b.Key, b => b.Value.Hours));

        HourSum Sum(string scope) => sums.GetValueOrDefault(new(scope, Guid.Empty, month), Nothing);

        decimal Present(DateOnly day) =>
            Math.Max(0, (workdays.Hours(day) / LearningBudget.WorkingDays) - sums.GetValueOrDefault(new(SumKey.Absent, Guid.Empty, day), Nothing).Hours);
    }

    /// <summary>In each week, the share of those who work here that were active; the mean of these is the mean of the people's own.</summary>
    private static double? Mean(IEnumerable<DateOnly> mondays, DateOnly today, Workdays workdays, IReadOnlyDictionary<SumKey, HourSum> sums)
    {
        var shares = mondays.Select(monday => (
                Active: sums.GetValueOrDefault(new(SumKey.Week, Guid.Empty, monday), Nothing).People,
                Of: workdays.People(monday.AddDays(6) is var sunday && sunday < today ? sunday : today)))
            .Where(week => week.Of > 0).Select(week => Math.Min(1, week.Active / (double)week.Of)).ToList();
        return shares.Count == 0 ? null : shares.Average();
    }
}

/// <param name="Hours">Null where too few were active; then nothing is told of the month.</param>
/// <param name="Bases">Those that tell of no fewer than five people.</param>
internal sealed record MonthHours(DateOnly Month, decimal? Hours, decimal? Budget, double? Regularity, IReadOnlyDictionary<LearningBasis, decimal> Bases);
