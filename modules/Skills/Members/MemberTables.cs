using Weasel.Postgresql.Tables;

namespace Competence.Skills.Members;

/// <summary>
/// The module's own copy of who works where, for whom and as what, replaced person by person from People's news.
/// Links hold from <c>valid_from</c> until the day before <c>valid_to</c>; <c>employed_to</c> is the last day.
/// </summary>
internal static class MemberTables
{
    /// <summary>
    /// One row a person, with how many of their role's requirements they met when last counted, and how well they fit it as last told: in hundredths
    /// of percent, null where nothing is asked, less than 0 where it is to be told anew.
    /// </summary>
    public static Table Members()
    {
        var table = MemberRows.Members("skills");
        table.AddColumn("required", "integer").NotNull().DefaultValueByExpression("0");
        table.AddColumn("met", "integer").NotNull().DefaultValueByExpression("0");
        table.AddColumn("fit", "smallint");
        table.AddColumn("fit_role_profile_id", "uuid");
        table.AddColumn("fit_version", "bigint").NotNull().DefaultValueByExpression("0");
        return table;
    }

    public static Table Links()
    {
        var table = Rows.Table("skills", "member_links");
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("kind", "text").AsPrimaryKey();
        table.AddColumn("valid_from", "date").AsPrimaryKey();
        table.AddColumn("target_id", "uuid").AsPrimaryKey();
        table.AddColumn("valid_to", "date");
        table.Indexes.Add(new IndexDefinition("ix_member_links_target") { Columns = ["tenant_id", "target_id", "kind", "valid_from"] });
        return table;
    }

    public static Table Units()
    {
        var table = Rows.Table("skills", "units");
        table.AddColumn("unit_id", "uuid").AsPrimaryKey();
        table.AddColumn("version", "bigint").NotNull();
        table.AddColumn("parent_id", "uuid");
        table.AddColumn("is_closed", "boolean").NotNull();
        table.AddColumn("name", "text");
        table.Indexes.Add(new IndexDefinition("ix_units_parent") { Columns = ["tenant_id", "parent_id"] });
        return table;
    }
}
