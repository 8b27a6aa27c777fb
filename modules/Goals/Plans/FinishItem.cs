using Competence.Goals.Contracts;
using Competence.Kernel;

namespace Competence.Goals.Plans;

/// <summary>What finishing something does to a plan that was to learn from it.</summary>
public static class FinishItem
{
    public static Decision Decide(DevelopmentPlan? plan, LearningCompleted news, DateTimeOffset now)
    {
        if (plan is not { State: PlanState.Active }) return Decision.Nothing;
        return plan.Close([.. plan.Items.Where(i => i.IsFinishedBy(news.ItemId)).Select(i => (i, (int?)null))], news.By, now);
    }
}
