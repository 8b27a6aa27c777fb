using Competence.Skills.Contracts;

namespace Competence.Mentoring.Coaching;

/// <summary>What is counted of the teams of one or more leaders: of those who were in the team when the coaching began and still are.</summary>
/// <param name="PlannedThen">How many of the people had a plan under way when the coaching began.</param>
/// <param name="PlannedNow">How many have one now.</param>
/// <param name="ClosedBefore">What they had done of their plans in the 90 days before it began.</param>
/// <param name="ClosedSince">What they have done since.</param>
/// <param name="Days">Since it began, of all people together.</param>
internal sealed record TeamCounts(int Leaders, int People, int PlannedThen, int PlannedNow, int ClosedBefore, int ClosedSince, double Days);

/// <summary>Shares and means of teams. Nobody is told apart: fewer than five people have none, nor has one leader among several who are compared.</summary>
/// <param name="PlansThen">0-1.</param>
/// <param name="PlansNow">0-1.</param>
/// <param name="ClosedBefore">A person in 90 days.</param>
/// <param name="ClosedSince">A person in 90 days; null in the first 30, which are too few to tell.</param>
internal sealed record TeamFigures(int Leaders, int People, decimal PlansThen, decimal PlansNow, decimal ClosedBefore, decimal? ClosedSince)
{
    public const int LeastLeaders = 2, Window = 90, LeastDays = 30;

    /// <param name="leastLeaders">1 where a leader reads of their own team.</param>
    /// <returns>Null where there are too few.</returns>
    public static TeamFigures? Of(TeamCounts counts, int leastLeaders)
    {
        if (counts.People < SmallGroups.Minimum || counts.Leaders < leastLeaders) return null;
        return new(
            counts.Leaders, counts.People, Each(counts.PlannedThen), Each(counts.PlannedNow), Each(counts.ClosedBefore),
            counts.Days < LeastDays * counts.People ? null : Math.Round((decimal)(counts.ClosedSince * Window / counts.Days), 2));

        decimal Each(int count) => Math.Round((decimal)count / counts.People, 2);
    }
}
