using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Goals.Copies;

/// <summary>
/// The module's own small copies of what others tell: who works for whom and as what, which skills there are, what roles ask, and what
/// people can. Each row is replaced by news that is newer than it.
/// </summary>
internal static class CopyTables
{
    public static void AddCopies(this StoreOptions marten)
    {
        foreach (var table in new[] { MemberRows.Members("goals"), MemberRows.Links("goals"), UnitRows.Define("goals"), Contracts(), Skills(), Roles(), Requirements(), ToldLevels.Define("goals"), Interests(), KeyRows.Define("goals") }) marten.Storage.ExtendedSchemaObjects.Add(table);
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
        table.AddColumn("criticality", "smallint");
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
