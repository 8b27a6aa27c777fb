using Competence.Skills.Contracts;
using Marten;

namespace Competence.Goals.Learning;

internal static class MovedSkills
{
    /// <summary>What led to a skill leads to the one that took its place. Within the transaction that the session has begun.</summary>
    public static async Task MoveLearning(this IDocumentSession session, SkillMerged news, CancellationToken ct)
    {
        var items = await session.Read(
            "select item_id from goals.learning_item_skills where tenant_id = @tenant and skill_id = @skill", row => row.GetGuid(0), ct, ("skill", news.SkillId));
        var after = new List<LearningItem>();
        foreach (var id in items)
        {
            var stream = await session.Events.FetchForWriting<LearningItem>(id, ct);
            var moved = new LearningItemSkillMoved(id, news.SkillId, news.SuccessorId);
            stream.AppendOne(moved);
            after.Add(LearningItem.Fold(stream.Aggregate, moved)!);
        }
        if (after.Count > 0) await session.WriteItems(after, ct);
    }
}
