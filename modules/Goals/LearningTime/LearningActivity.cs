namespace Competence.Goals.LearningTime;

/// <summary>How much of the budget was used, and how regularly (goals.md, "Learning").</summary>
public static class LearningActivity
{
    /// <summary>The weeks that count as the last ones: the present one and those before it.</summary>
    public const int Weeks = 12;

    /// <summary>used ÷ budget: 1 is all of it.</summary>
    /// <returns>Null where there is no budget, or it is unknown.</returns>
    public static double? Use(decimal used, decimal? budget) => budget > 0 ? (double)(used / budget.Value) : null;

    /// <returns>Null where the budget of one of the weeks is unknown, or there is none in any.</returns>
    public static double? Use(IReadOnlyList<(decimal Used, decimal? Budget)> weeks) =>
        weeks.Any(w => w.Budget is null) ? null : Use(weeks.Sum(w => w.Used), weeks.Sum(w => w.Budget));

    /// <summary>The share of the weeks with at least one activity: hours used, or something finished.</summary>
    /// <param name="days">Days with an activity.</param>
    public static double Regularity(DateOnly monday, IEnumerable<DateOnly> days)
    {
        var first = monday.AddDays(-7 * (Weeks - 1));
        return days.Select(LearningWeek.MondayOf).Where(w => w >= first && w <= monday).Distinct().Count() / (double)Weeks;
    }
}
