using Competence.Goals.Copies;
using Marten;

namespace Competence.Goals.Learning;

internal static class ItemReading
{
    /// <returns>Of those that there are, everything that they need in turn.</returns>
    public static async Task<IReadOnlyDictionary<Guid, IReadOnlySet<Guid>>> Needs(this IQuerySession session, Guid[] items, CancellationToken ct)
    {
        var rows = await session.Read(
            """
            with recursive chain (item_id, needs_id) as (
                select p.item_id, p.needs_id from goals.learning_prerequisites p where p.tenant_id = @tenant and p.item_id = any(@items)
                union
                select c.item_id, p.needs_id from chain c join goals.learning_prerequisites p on p.tenant_id = @tenant and p.item_id = c.needs_id
            )
            select i.item_id, c.needs_id from goals.learning_items i left join chain c on c.item_id = i.item_id
            where i.tenant_id = @tenant and i.item_id = any(@items)
            """, row => (Item: row.GetGuid(0), Needs: row.OrNull<Guid>(1)), ct, ("items", items));
        return rows.GroupBy(r => r.Item).ToDictionary(g => g.Key, IReadOnlySet<Guid> (g) => g.Select(r => r.Needs).OfType<Guid>().ToHashSet());
    }

    /// <returns>Of those that there are, whether they are offered.</returns>
    public static async Task<IReadOnlyDictionary<Guid, bool>> AreOffered(this IQuerySession session, Guid[] items, CancellationToken ct) => (await session.Read(
        "select item_id, is_offered from goals.learning_items where tenant_id = @tenant and item_id = any(@items)",
        row => (Id: row.GetGuid(0), IsOffered: row.GetBoolean(1)), ct, ("items", items))).ToDictionary(i => i.Id, i => i.IsOffered);

    public static async Task<IReadOnlyDictionary<Guid, string>> Titles(this IQuerySession session, Guid[] items, CancellationToken ct) => (await session.Read(
        "select item_id, title from goals.learning_items where tenant_id = @tenant and item_id = any(@items)",
        row => (Id: row.GetGuid(0), Title: row.GetString(1)), ct, ("items", items))).ToDictionary(i => i.Id, i => i.Title);

    /// <summary>What each leads to.</summary>
    public static async Task<IReadOnlyDictionary<Guid, IReadOnlyList<TaughtSkillView>>> Taught(this IQuerySession session, Guid[] items, CancellationToken ct)
    {
        var rows = await session.Read(
            "select item_id, skill_id, from_level, to_level from goals.learning_item_skills where tenant_id = @tenant and item_id = any(@items)",
            row => (Item: row.GetGuid(0), Skill: row.GetGuid(1), From: (int)row.GetInt16(2), To: (int)row.GetInt16(3)), ct, ("items", items));
        var names = await session.SkillNames([.. rows.Select(r => r.Skill).Distinct()], ct);
        return rows.GroupBy(r => r.Item).ToDictionary(
            g => g.Key, IReadOnlyList<TaughtSkillView> (g) => [.. g.OrderBy(r => r.Skill).Select(r => new TaughtSkillView(r.Skill, names.GetValueOrDefault(r.Skill), r.From, r.To))]);
    }

    /// <summary>Which items these texts mean: an id, a web address, or a title that only one item has.</summary>
    public static async Task<IReadOnlyDictionary<string, LearningItem>> ItemsCalled(this IQuerySession session, IReadOnlyCollection<string> texts, CancellationToken ct)
    {
        var rows = await session.Read(
            """
            select n.text, i.item_id from unnest(@texts) as n (text) join (
                select distinct item_id, name from goals.learning_items cross join lateral (values (item_id::text), (activity_id), (title)) as l (name)
                where tenant_id = @tenant
            ) i on i.name = n.text
            """, row => (Text: row.GetString(0), Item: row.GetGuid(1)), ct, ("texts", texts.Distinct().ToArray()));
        var one = rows.GroupBy(r => r.Text).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.Single().Item);
        var items = (await session.LoadManyAsync<LearningItem>(ct, [.. one.Values.Distinct()])).ToDictionary(i => i.Id);
        return one.ToDictionary(o => o.Key, o => items[o.Value]);
    }
}
