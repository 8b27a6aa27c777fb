using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Tables;

/// <param name="Level">0-5; null where nothing that holds is left.</param>
public readonly record struct ToldLevel(Guid PersonId, Guid SkillId, int? Level, DateTimeOffset At);

/// <summary>A module's own copy of what others see of people's skills: the table <c>levels</c> of its schema; no row where nothing is known.</summary>
public static class ToldLevels
{
    public static Table Define(string schema)
    {
        var table = Rows.Table(schema, "levels");
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("skill_id", "uuid").AsPrimaryKey();
        table.AddColumn("level", "smallint");
        table.AddColumn("told_at", "timestamptz").NotNull();
        return table;
    }

    /// <summary>What was told before what is there stays unread. Rows in the order of their keys.</summary>
    public static Task ReplaceLevels(this IDocumentSession session, string schema, IEnumerable<ToldLevel> told, CancellationToken ct)
    {
        ToldLevel[] newest = [.. told.GroupBy(l => (l.PersonId, l.SkillId), (_, same) => same.MaxBy(l => l.At)).OrderBy(l => l.PersonId).ThenBy(l => l.SkillId)];
        return session.Write(
            $"""
            insert into {schema}.levels as l (tenant_id, person_id, skill_id, level, told_at)
            select @tenant, * from unnest(@people, @skills, @levels, @at)
            on conflict (tenant_id, person_id, skill_id) do update set level = excluded.level, told_at = excluded.told_at
            where l.told_at <= excluded.told_at
            """, ct,
            ("people", newest.Select(l => l.PersonId).ToArray()), ("skills", newest.Select(l => l.SkillId).ToArray()),
            ("levels", newest.Select(l => (short?)l.Level).ToArray()), ("at", newest.Select(l => l.At).ToArray()));
    }
}
