using Competence.Goals.Copies;

namespace Competence.Goals.LearningTime;

/// <summary>
/// The hours of a week that are for learning (goals.md, "Learning"): contracted hours ÷ 5 × working days present × the policy's share, day by
/// day, so that a part-time contract, a first day or a new share in the middle of the week counts from its day.
/// </summary>
public static class LearningBudget
{
    public const int WorkingDays = 5;

    /// <param name="absent">Days on which the person does not work.</param>
    /// <returns>Null where the contracted hours of a day that is worked are unknown.</returns>
    public static decimal? OfWeek(DateOnly monday, IReadOnlyList<ContractSpan> contract, LearningTimePolicy policy, IReadOnlySet<DateOnly> absent)
    {
        var budget = 0m;
        foreach (var day in Enumerable.Range(0, WorkingDays).Select(monday.AddDays).Where(day => !absent.Contains(day)))
        {
            if (contract.FirstOrDefault(span => span.Holds(day)) is not { } span) continue;
            if (span.Hours is not { } hours) return null;
            budget += hours / WorkingDays * policy.ShareOn(day);
        }
        return budget;
    }

    public static bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
