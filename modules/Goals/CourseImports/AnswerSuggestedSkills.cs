using Competence.Goals.Learning;
using Competence.Kernel;
using Marten;

namespace Competence.Goals.CourseImports;

/// <param name="Confirmed">These the items do lead to.</param>
/// <param name="Rejected">These they do not.</param>
public sealed record AnswerSuggestedSkills(IReadOnlyList<SuggestedPair> Confirmed, IReadOnlyList<SuggestedPair> Rejected);

public sealed record SuggestedPair(Guid ItemId, Guid SkillId);

public static class AnswerSuggestedSkillsHandler
{
    public static async Task<Outcome> Handle(AnswerSuggestedSkills command, IDocumentSession session, CancellationToken ct)
    {
        await session.Begin(ct);
        var open = (await session.Read(
            """
            update goals.suggested_skills s set is_open = false from unnest(@items, @skills) as n (item_id, skill_id)
            where s.tenant_id = @tenant and s.item_id = n.item_id and s.skill_id = n.skill_id and s.is_open returning s.item_id, s.skill_id, s.from_level
            """, row => (Pair: new SuggestedPair(row.GetGuid(0), row.GetGuid(1)), From: (int)row.GetInt16(2)), ct,
            ("items", Ids(p => p.ItemId)), ("skills", Ids(p => p.SkillId)))).ToDictionary(o => o.Pair, o => o.From);
        var changed = new List<LearningItem>();
        foreach (var pairs in command.Confirmed.Where(open.ContainsKey).GroupBy(p => p.ItemId))
        {
            var stream = await session.Events.FetchForWriting<LearningItem>(pairs.Key, ct);
            var decision = Confirm(stream.Aggregate!, [.. pairs.Select(p => new TaughtSkill(p.SkillId, open[p], open[p] + 1))]);
            if (decision.Events.Count == 0) continue;
            stream.AppendMany(decision.Events);
            changed.Add(decision.Events.Aggregate(stream.Aggregate, LearningItem.Fold)!);
        }
        if (changed.Count > 0) await session.WriteItems(changed, ct);
        return new(Refusal: null);

        Guid[] Ids(Func<SuggestedPair, Guid> of) => [.. command.Confirmed.Concat(command.Rejected).Select(of)];
    }

    internal static Decision Confirm(LearningItem item, IReadOnlyList<TaughtSkill> confirmed)
    {
        var more = confirmed.Where(c => item.Content.Skills.All(s => s.SkillId != c.SkillId)).ToList();
        return more.Count == 0 ? Decision.Nothing : Decision.Record(new LearningItemChanged(item.Id, item.Content with { Skills = [.. item.Content.Skills, .. more] }));
    }
}
