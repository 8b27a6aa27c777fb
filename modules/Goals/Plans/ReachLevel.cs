using Competence.Kernel;

namespace Competence.Goals.Plans;

/// <summary>What a new level does to a plan: an item that aims at a skill is closed by evidence or a new rating, and by nothing else.</summary>
public static class ReachLevel
{
    public static Decision Decide(DevelopmentPlan? plan, IReadOnlyDictionary<Guid, int> levels, DateTimeOffset now) =>
        plan is { State: PlanState.Active } ? Reached(plan, levels, now) : Decision.Nothing;

    internal static Decision Reached(DevelopmentPlan plan, IReadOnlyDictionary<Guid, int> levels, DateTimeOffset now) => plan.Close([
        .. from item in plan.Items
           let skill = item.Content.SkillId
           where skill is not null && item.IsReachedBy(skill.Value, levels.GetValueOrDefault(skill.Value))
           select (item, (int?)levels[skill.Value]),
    ], by: null, now);
}
