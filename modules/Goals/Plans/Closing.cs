using Competence.Goals.Contracts;
using Competence.Kernel;

namespace Competence.Goals.Plans;

internal static class Closing
{
    /// <summary>These items are done, and others are told so.</summary>
    /// <param name="by">Who says so; null where a new level does.</param>
    public static Decision Close(this DevelopmentPlan plan, IReadOnlyList<(PlanItem Item, int? Level)> done, Guid? by, DateTimeOffset now) =>
        Decision.Record([.. done.Select(d => new PlanItemDone(plan.Id, d.Item.Id, d.Level, by, now))])
            .Tell([.. done.Select(d => new PlanItemClosed(plan.Id, d.Item.Id, plan.PersonId, d.Item.Content.SkillId, d.Level, now, d.Item.Content.Due))]);
}
