using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Goals.Copies;

/// <summary>
/// The module's own small copies of what others tell: who works for whom and as what, which skills there are, what roles ask, and what
/// people can. Each row is replaced by news that is newer than it.
/// </summary>
internal static class CopyTables
{
    public const string Role = "role", Manager = "manager", Unit = "unit";

    /// <summary>SQL: the link k holds on @today.</summary>
    public const string Holds = "k.valid_from <= @today and coalesce(k.valid_to, 'infinity') > @today";

    /// <summary>SQL: the member m is employed on @today.</summary>
    public const string Employed = "m.employed_from <= @today and coalesce(m.employed_to, 'infinity') >= @today";

    public static void AddCopies(this StoreOptions marten)
    {
        foreach (var table in new[] { Members(), Links(), Units(), Contracts(), Skills(), Roles(), Requirements(), Levels(), Interests(), KeyRows.Define("goals") }) marten.Storage.ExtendedSchemaObjects.Add(table);
    }

    private static Table Members()
    {
        var table = Rows.Table("goals", "members");
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("version", "bigint").NotNull();
        table.AddColumn("employed_from", "date");
        table.AddColumn("employed_to", "date");
        return table;
    }

    /// <summary>Holds from <c>valid_from</c> until the day before <c>valid_to</c>.</summary>
    private static Table Links()
    {
        var table = Rows.Table("goals", "member_links");
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("kind", "text").AsPrimaryKey();
        table.AddColumn("target_id", "uuid").AsPrimaryKey();
        table.AddColumn("valid_from", "date").AsPrimaryKey();
        table.AddColumn("valid_to", "date");
        table.Indexes.Add(new IndexDefinition("ix_goals_links_target") { Columns = ["tenant_id", "target_id", "kind"] });
        return table;
    }

    private static Table Units()
    {
        var table = Rows.Table("goals", "units");
        table.AddColumn("unit_id", "uuid").AsPrimaryKey();
        table.AddColumn("version", "bigint").NotNull();
        table.AddColumn("parent_id", "uuid");
        table.Indexes.Add(new IndexDefinition("ix_goals_units_parent") { Columns = ["tenant_id", "parent_id"] });
        return table;
    }

    /// <summary>Contracted hours a week from <c>valid_from</c> until the day before <c>valid_to</c>, within the employment; null where unknown.</summary>
    private static Table Contracts()
    {
        var table = Rows.Table("goals", "member_hours");
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("valid_from", "date").AsPrimaryKey();
        table.AddColumn("valid_to", "date");
        table.AddColumn("hours", "numeric");
        return table;
    }

    private static Table Skills()
    {
        var table = Rows.Table("goals", "skills");
        table.AddColumn("skill_id", "uuid").AsPrimaryKey();
        table.AddColumn("version", "bigint").NotNull();
        table.AddColumn("label_sv", "text");
        table.AddColumn("label_en", "text");
        table.AddColumn("kind", "text").NotNull();
        table.AddColumn("is_in_use", "boolean").NotNull();
        return table;
    }

    private static Table Roles()
    {
        var table = Rows.Table("goals", "roles");
        table.AddColumn("role_profile_id", "uuid").AsPrimaryKey();
        table.AddColumn("version", "integer").NotNull();
        table.AddColumn("name_sv", "text");
        table.AddColumn("name_en", "text");
        return table;
    }

    /// <summary><c>valid_from</c> is -infinity for what is asked from the first; of one skill the latest that holds is asked.</summary>
    private static Table Requirements()
    {
        var table = Rows.Table("goals", "requirements");
        table.AddColumn("role_profile_id", "uuid").AsPrimaryKey();
        table.AddColumn("skill_id", "uuid").AsPrimaryKey();
        table.AddColumn("valid_from", "date").AsPrimaryKey();
        table.AddColumn("level", "smallint").NotNull();
        table.AddColumn("importance", "smallint").NotNull();
        table.Indexes.Add(new IndexDefinition("ix_goals_requirements_skill") { Columns = ["tenant_id", "skill_id"] });
        return table;
    }

    /// <summary>What others see of a person's skill; no row where nothing is known.</summary>
    private static Table Levels()
    {
        var table = Rows.Table("goals", "levels");
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("skill_id", "uuid").AsPrimaryKey();
        table.AddColumn("level", "smallint");
        table.AddColumn("told_at", "timestamptz").NotNull();
        return table;
    }

    /// <summary>What a person would like to work with.</summary>
    private static Table Interests()
    {
        var table = Rows.Table("goals", "interests");
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("skill_id", "uuid").AsPrimaryKey();
        table.AddColumn("interest", "smallint").NotNull();
        table.AddColumn("told_at", "timestamptz").NotNull();
        return table;
    }
}
