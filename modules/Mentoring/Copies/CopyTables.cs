using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Mentoring.Copies;

/// <summary>
/// The module's own small copies of what others tell: who works for whom and where, which skills there are, what people can and
/// what their role asks beyond it. Each row is replaced by news that is newer than it.
/// </summary>
internal static class CopyTables
{
    public const string Manager = "manager", Unit = "unit";

    /// <summary>SQL: the link k holds on @today.</summary>
    public const string Holds = "k.valid_from <= @today and coalesce(k.valid_to, 'infinity') > @today";

    /// <summary>SQL: the member m is employed on @today.</summary>
    public const string Employed = "m.employed_from <= @today and coalesce(m.employed_to, 'infinity') >= @today";

    public static void AddCopies(this StoreOptions marten)
    {
        foreach (var table in new[] { Members(), Links(), Skills(), Levels(), Gaps() }) marten.Storage.ExtendedSchemaObjects.Add(table);
    }

    private static Table Members()
    {
        var table = Rows.Table("mentoring", "members");
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("version", "bigint").NotNull();
        table.AddColumn("employed_from", "date");
        table.AddColumn("employed_to", "date");
        return table;
    }

    /// <summary>Holds from <c>valid_from</c> until the day before <c>valid_to</c>.</summary>
    private static Table Links()
    {
        var table = Rows.Table("mentoring", "member_links");
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("kind", "text").AsPrimaryKey();
        table.AddColumn("target_id", "uuid").AsPrimaryKey();
        table.AddColumn("valid_from", "date").AsPrimaryKey();
        table.AddColumn("valid_to", "date");
        table.Indexes.Add(new IndexDefinition("ix_mentoring_links_target") { Columns = ["tenant_id", "target_id", "kind"] });
        return table;
    }

    private static Table Skills()
    {
        var table = Rows.Table("mentoring", "skills");
        table.AddColumn("skill_id", "uuid").AsPrimaryKey();
        table.AddColumn("version", "bigint").NotNull();
        table.AddColumn("label_sv", "text");
        table.AddColumn("label_en", "text");
        table.AddColumn("is_in_use", "boolean").NotNull();
        return table;
    }

    /// <summary>What others see of a person's skill; no row where nothing is known.</summary>
    private static Table Levels()
    {
        var table = Rows.Table("mentoring", "levels");
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("skill_id", "uuid").AsPrimaryKey();
        table.AddColumn("level", "smallint");
        table.AddColumn("told_at", "timestamptz").NotNull();
        table.Indexes.Add(new IndexDefinition("ix_mentoring_levels_skill") { Columns = ["tenant_id", "skill_id", "level"] });
        return table;
    }

    /// <summary>What a person's role asks and they do not have; a row goes when the gap closes.</summary>
    private static Table Gaps()
    {
        var table = Rows.Table("mentoring", "gaps");
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("skill_id", "uuid").AsPrimaryKey();
        table.AddColumn("role_profile_id", "uuid").AsPrimaryKey();
        table.AddColumn("required", "smallint").NotNull();
        table.Indexes.Add(new IndexDefinition("ix_mentoring_gaps_skill") { Columns = ["tenant_id", "skill_id"] });
        return table;
    }
}
