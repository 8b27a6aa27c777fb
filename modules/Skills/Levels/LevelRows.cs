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
        var table = Rows.Table("skills", "levels");
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
        this IDocumentSession session, Guid person, Guid skill, IReadOnlyList<Rating> ratings, Level level, CancellationToken ct) =>
        session.Write(Written(person, skill, ratings, level), ct);

    /// <summary>No ratings left, no row.</summary>
    public static Statement Written(Guid person, Guid skill, IReadOnlyList<Rating> ratings, Level level)
    {
        if (ratings.Count == 0)
            return new("delete from skills.levels where tenant_id = @tenant and person_id = @person and skill_id = @skill", ("person", person), ("skill", skill));

        var row = LevelRow.Of(person, skill, ratings, level);
        return new(
            """
            insert into skills.levels (tenant_id, person_id, skill_id, exact, shown, confidence, self, manager, managers, newest)
            values (@tenant, @person, @skill, @exact, @shown, @confidence, @self, @manager, @managers, @newest)
            on conflict (tenant_id, person_id, skill_id) do update
            set exact = excluded.exact, shown = excluded.shown, confidence = excluded.confidence, self = excluded.self,
                manager = excluded.manager, managers = excluded.managers, newest = excluded.newest
            """,
            ("person", person), ("skill", skill), ("exact", row.Exact), ("shown", row.Shown), ("confidence", row.Confidence),
            ("self", row.Self), ("manager", row.Manager), ("managers", row.Managers), ("newest", row.Newest));
    }
}

/// <summary>What the table holds of one skill of one person.</summary>
/// <param name="Managers">Who has rated as manager, the latest last.</param>
/// <param name="Newest">The newest rating, in UTC.</param>
internal sealed record LevelRow(
    Guid Person, Guid Skill, decimal? Exact, short? Shown, double Confidence, short? Self, short? Manager, Guid[] Managers, DateTimeOffset Newest)
{
    /// <param name="ratings">At least one.</param>
    public static LevelRow Of(Guid person, Guid skill, IReadOnlyList<Rating> ratings, Level level)
    {
        var managers = ratings.Where(r => r.Source == RatingSource.Manager).OrderBy(r => r.OccurredAt).ToList();
        return new(
            person, skill, level.Exact, (short?)level.Shown, level.Confidence,
            (short?)ratings.FirstOrDefault(r => r.Source == RatingSource.Self)?.Level, (short?)managers.LastOrDefault()?.Level,
            [.. managers.Select(r => r.RaterId!.Value)], ratings.Max(r => r.OccurredAt).ToUniversalTime());
    }
}
