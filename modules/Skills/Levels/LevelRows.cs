using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Skills.Levels;

/// <summary>
/// skills.levels: one narrow row per person and rated skill, for questions about many people. Written in the rating's own
/// transaction and not by a projection that follows: a matrix shows a rating at once, also while the daemon moves
/// between nodes. Time alone changes levels too; the job <c>skills.refresh-levels</c> writes every row anew.
/// </summary>
internal static class LevelRows
{
    public static Table Define()
    {
        var table = Rows.Table("levels");
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("skill_id", "uuid").AsPrimaryKey();
        table.AddColumn("exact", "numeric");
        table.AddColumn("shown", "smallint");
        table.AddColumn("confidence", "double precision").NotNull();
        table.AddColumn("self", "smallint");
        table.AddColumn("manager", "smallint");
        table.AddColumn("managers", "uuid[]").NotNull();
        table.AddColumn("newest", "timestamptz").NotNull();
        table.Indexes.Add(new IndexDefinition("ix_levels_skill") { Columns = ["tenant_id", "skill_id", "shown"] });
        return table;
    }

    /// <summary>Within the transaction that the session has begun. No ratings left, no row.</summary>
    public static Task WriteLevel(
        this IDocumentSession session, Guid person, Guid skill, IReadOnlyList<Rating> ratings, Level level, CancellationToken ct)
    {
        if (ratings.Count == 0)
            return session.Write(
                "delete from skills.levels where tenant_id = @tenant and person_id = @person and skill_id = @skill", ct,
                ("person", person), ("skill", skill));

        var managers = ratings.Where(r => r.Source == RatingSource.Manager).OrderBy(r => r.OccurredAt).ToList();
        return session.Write(
            """
            insert into skills.levels (tenant_id, person_id, skill_id, exact, shown, confidence, self, manager, managers, newest)
            values (@tenant, @person, @skill, @exact, @shown, @confidence, @self, @manager, @managers, @newest)
            on conflict (tenant_id, person_id, skill_id) do update
            set exact = excluded.exact, shown = excluded.shown, confidence = excluded.confidence, self = excluded.self,
                manager = excluded.manager, managers = excluded.managers, newest = excluded.newest
            """, ct,
            ("person", person), ("skill", skill), ("exact", level.Exact), ("shown", (short?)level.Shown), ("confidence", level.Confidence),
            ("self", (short?)ratings.FirstOrDefault(r => r.Source == RatingSource.Self)?.Level),
            ("manager", (short?)managers.LastOrDefault()?.Level),
            ("managers", managers.Select(r => r.RaterId!.Value).ToArray()),
            ("newest", ratings.Max(r => r.OccurredAt).ToUniversalTime()));
    }
}
