using Competence.Goals.Contracts;
using Competence.Skills.Contracts;
using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Goals.Records;

/// <summary>
/// How far those who finished something have come by it: the level that each had of its skills then, and the one they have come to
/// within half a year. Kept in sums per item, so that a suggestion reads one row.
/// </summary>
internal static class Gains
{
    public static Table Define()
    {
        var table = Rows.Table("goals", "gains");
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("skill_id", "uuid").AsPrimaryKey();
        table.AddColumn("item_id", "uuid").AsPrimaryKey();
        table.AddColumn("before", "smallint").NotNull();
        table.AddColumn("after", "smallint").NotNull();
        table.AddColumn("until", "timestamptz").NotNull();
        return table;
    }

    public static Table Sums()
    {
        var table = Rows.Table("goals", "item_effects");
        table.AddColumn("item_id", "uuid").AsPrimaryKey();
        table.AddColumn("finishers", "integer").NotNull();
        table.AddColumn("gained", "bigint").NotNull();
        table.AddColumn("counted", "integer").NotNull();
        return table;
    }

    /// <summary>Who finishes the same thing again is counted once. Within the transaction that the session has begun.</summary>
    public static async Task WriteGains(this IDocumentSession session, IReadOnlyList<LearningCompleted> completed, CancellationToken ct)
    {
        var rows = completed.SelectMany(c => c.Skills.Select(s => (c.PersonId, c.ItemId, s.SkillId, Until: c.OccurredAt.AddDays(180)))).ToList();
        if (rows.Count == 0) return;
        await session.Write(
            """
            with fresh as (
                insert into goals.gains (tenant_id, person_id, skill_id, item_id, before, after, until)
                select @tenant, n.person_id, n.skill_id, n.item_id, coalesce(l.level, 0), coalesce(l.level, 0), n.until
                from unnest(@people, @skills, @items, @until) as n (person_id, skill_id, item_id, until)
                left join goals.levels l on l.tenant_id = @tenant and l.person_id = n.person_id and l.skill_id = n.skill_id
                on conflict do nothing returning person_id, item_id
            )
            insert into goals.item_effects as e (tenant_id, item_id, finishers, gained, counted)
            select @tenant, item_id, count(distinct person_id), 0, count(*) from fresh group by item_id
            on conflict (tenant_id, item_id) do update set finishers = e.finishers + excluded.finishers, counted = e.counted + excluded.counted
            """, ct,
            ("people", rows.Select(r => r.PersonId).ToArray()), ("skills", rows.Select(r => r.SkillId).ToArray()),
            ("items", rows.Select(r => r.ItemId).ToArray()), ("until", rows.Select(r => r.Until.ToUniversalTime()).ToArray()));
    }

    /// <summary>A level that others see has become another. Within the transaction that the session has begun.</summary>
    public static Task MoveGains(this IDocumentSession session, IReadOnlyList<SkillLevelChanged> levels, CancellationToken ct) => session.Write(
        """
        with was as (
            select g.item_id, g.person_id, g.skill_id, g.after, n.level from goals.gains g
            join unnest(@people, @skills, @levels, @at) as n (person_id, skill_id, level, at) on g.person_id = n.person_id and g.skill_id = n.skill_id
            where g.tenant_id = @tenant and n.at <= g.until and n.level <> g.after
        ), moved as (
            update goals.gains g set after = w.level from was w
            where g.tenant_id = @tenant and g.person_id = w.person_id and g.skill_id = w.skill_id and g.item_id = w.item_id
            returning w.item_id, w.level - w.after as step
        )
        update goals.item_effects e set gained = e.gained + m.steps from (select item_id, sum(step) as steps from moved group by item_id) m
        where e.tenant_id = @tenant and e.item_id = m.item_id
        """, ct,
        ("people", levels.Select(l => l.PersonId).ToArray()), ("skills", levels.Select(l => l.SkillId).ToArray()),
        ("levels", levels.Select(l => (short)(l.To ?? 0)).ToArray()), ("at", levels.Select(l => l.OccurredAt.ToUniversalTime()).ToArray()));
}
