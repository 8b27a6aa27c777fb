namespace Competence.Goals.Openings;

/// <summary>What is supposed of the three ways to fill an opening.</summary>
/// <param name="From">The day that all three begin.</param>
/// <param name="HoursLeft">What the best candidate inside has left to learn; null where there is nobody.</param>
/// <param name="HoursPerWeek">How many hours a week they learn.</param>
/// <param name="LearningCostPerHour">SEK.</param>
/// <param name="HireCost">SEK, of one hire from outside.</param>
/// <param name="HireHours">Hours that those here spend on it.</param>
/// <param name="HireWeeks">Until the new person has begun.</param>
/// <param name="BorrowCostPerHour">SEK.</param>
/// <param name="BorrowHours">How many hours are borrowed.</param>
/// <param name="BorrowWeeks">Until the borrowed person has begun.</param>
public sealed record SourcingAssumptions(
    DateOnly From, decimal? HoursLeft, decimal HoursPerWeek, decimal LearningCostPerHour, decimal HireCost, decimal HireHours, int HireWeeks,
    decimal BorrowCostPerHour, decimal BorrowHours, int BorrowWeeks);

/// <param name="Hours">Of learning, of hiring, or borrowed.</param>
/// <param name="Cost">SEK.</param>
/// <param name="Ready">The day that somebody is there who can do it.</param>
/// <param name="IsInTime">Whether that is no later than somebody is needed.</param>
public sealed record SourcingWayView(decimal Hours, decimal Cost, DateOnly Ready, bool IsInTime);

/// <param name="Build">Somebody inside learns what they lack; null where there is nobody.</param>
/// <param name="Buy">Somebody is hired from outside.</param>
/// <param name="Borrow">Somebody is borrowed for a time.</param>
public sealed record SourcingView(SourcingWayView? Build, SourcingWayView Buy, SourcingWayView Borrow);

/// <summary>Build, buy or borrow: the same three figures of each (goals.md, "Openings").</summary>
internal static class Sourcing
{
    public static SourcingView Compare(SourcingAssumptions a, DateOnly neededBy)
    {
        return new(
            a.HoursLeft is { } left ? Way(left, left * a.LearningCostPerHour, (int)Math.Ceiling(left / a.HoursPerWeek)) : null,
            Way(a.HireHours, a.HireCost, a.HireWeeks),
            Way(a.BorrowHours, a.BorrowHours * a.BorrowCostPerHour, a.BorrowWeeks));

        SourcingWayView Way(decimal hours, decimal cost, int weeks) => new(hours, Math.Round(cost, 2), a.From.AddDays(7 * weeks), a.From.AddDays(7 * weeks) <= neededBy);
    }
}
