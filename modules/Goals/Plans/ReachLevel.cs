using Competence.Goals.Contracts;
using Competence.Kernel;

namespace Competence.Goals.Plans;

/// <summary>What a new level does to a plan: an item that aims at a skill is closed by evidence or a new rating, and by nothing else.</summary>
public static class ReachLevel
{
    public static Decision Decide(DevelopmentPlan? plan, IReadOnlyDictionary<Guid, int> levels, DateTimeOffset now) =>
        plan is { State: PlanState.Active } ? Reached(plan, levels, now) : Decision.Nothing;

    internal static Decision Reached(DevelopmentPlan plan, IReadOnlyDictionary<Guid, int> levels, DateTimeOffset now)
    {
        var reached = plan.Items.Where(i => i.Content.SkillId is { } skill && levels.TryGetValue(skill, out var level) && i.IsReachedBy(skill, level)).ToList();
        return Decision.Record([.. reached.Select(i => new PlanItemDone(plan.Id, i.Id, levels[i.Content.SkillId!.Value], By: null, now))])
            .Tell([.. reached.Select(i => new PlanItemClosed(plan.Id, i.Id, plan.PersonId, i.Content.SkillId, levels[i.Content.SkillId!.Value], now))]);
    }
}
