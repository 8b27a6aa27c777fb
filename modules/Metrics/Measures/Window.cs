using Competence.Kernel;

namespace Competence.Metrics.Measures;

/// <summary>The months that a reading is about: the one that it is named by, and those before it.</summary>
/// <param name="Months">1, 3 or 12.</param>
/// <param name="Month">The first day of the last month.</param>
public sealed record Window(int Months, DateOnly Month)
{
    public static readonly IReadOnlyList<int> Lengths = [1, 3, 12];

    /// <summary>How many whole months are kept beside the one that runs.</summary>
    public const int Kept = 24;

    public DateOnly Since => Month.AddMonths(1 - Months);

    /// <summary>The first day no longer; of the month that runs only what has been is counted, today included.</summary>
    public DateOnly Until(DateOnly today) => IsOpen(today) ? today.AddDays(1) : Month.AddMonths(1);

    public bool IsOpen(DateOnly today) => today < Month.AddMonths(1).AddDays(-1);

    public static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    public static DateOnly FirstKept(TimeProvider clock) => MonthOf(clock.Today()).AddMonths(-Kept);

    /// <summary>The months in which something of that day can be seen, the newest first.</summary>
    public static IReadOnlyList<DateOnly> From(DateOnly since, TimeProvider clock)
    {
        var (last, first) = (MonthOf(clock.Today()), FirstKept(clock));
        if (since > first) first = MonthOf(since);
        return [.. Enumerable.Range(0, Math.Max(0, (last.Year - first.Year) * 12 + last.Month - first.Month + 1)).Select(back => last.AddMonths(-back))];
    }
}
