using Competence.Goals.Contracts;
using Competence.Kernel;

namespace Competence.Goals.Plans;

/// <summary>What finishing something does to a plan that was to learn from it.</summary>
public static class FinishItem
{
    public static Decision Decide(DevelopmentPlan? plan, LearningCompleted news, DateTimeOffset now)
    {
        if (plan is not { State: PlanState.Active }) return Decision.Nothing;
        var finished = plan.Items.Where(i => i.IsFinishedBy(news.ItemId)).ToList();
        return Decision.Record([.. finished.Select(i => new PlanItemDone(plan.Id, i.Id, Level: null, news.By, now))])
            .Tell([.. finished.Select(i => new PlanItemClosed(plan.Id, i.Id, plan.PersonId, SkillId: null, Level: null, now))]);
    }
}
