using Competence.Goals.Learning;
using Competence.Goals.Plans;
using Competence.Goals.PlanTemplates;
using Competence.Skills.Contracts;
using Marten;

namespace Competence.Goals.Reactions;

/// <summary>What is planned for a skill is planned for the one that took its place.</summary>
public static class SkillMergedHandler
{
    public static async Task Handle(SkillMerged news, IDocumentSession session, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.MoveLearning(news, ct);
        await session.Write("delete from goals.levels where tenant_id = @tenant and skill_id = @skill", ct, ("skill", news.SkillId));
        await session.MoveTemplates(news, ct);
        await session.MoveInStrategy(news.SkillId, news.SuccessorId, ct);
        foreach (var plan in await session.Query<DevelopmentPlan>().Where(p => p.Items.Any(i => i.Content.SkillId == news.SkillId)).ToListAsync(ct))
        {
            var stream = await session.Events.FetchForWriting<DevelopmentPlan>(plan.Id, ct);
            stream.AppendMany(stream.Aggregate!.Items.Where(i => i.IsOpen && i.Content.SkillId == news.SkillId)
                .Select(object (i) => new PlanItemSkillMoved(plan.Id, i.Id, news.SuccessorId)));
        }
    }
}
