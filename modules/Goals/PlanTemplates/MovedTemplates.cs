using Competence.Skills.Contracts;
using Marten;

namespace Competence.Goals.PlanTemplates;

internal static class MovedTemplates
{
    /// <summary>What led to a skill leads to the one that took its place.</summary>
    public static async Task MoveTemplates(this IDocumentSession session, SkillMerged news, CancellationToken ct)
    {
        foreach (var template in await session.Query<PlanTemplate>().Where(t => t.Content.Items.Any(i => i.SkillId == news.SkillId)).ToListAsync(ct))
        {
            var stream = await session.Events.FetchForWriting<PlanTemplate>(template.Id, ct);
            var content = stream.Aggregate!.Content;
            stream.AppendOne(new PlanTemplateChanged(template.Id, content with
            {
                Items = [.. content.Items.Select(i => i.SkillId == news.SkillId ? i with { SkillId = news.SuccessorId } : i)],
            }));
        }
    }
}
