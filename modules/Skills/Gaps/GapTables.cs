using Weasel.Postgresql.Tables;

namespace Competence.Skills.Gaps;

/// <summary>Who has less than their role asks, as last told to others.</summary>
internal static class GapTables
{
    public static Table Gaps()
    {
        var table = Rows.Table("skills", "gaps");
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("skill_id", "uuid").AsPrimaryKey();
        table.AddColumn("role_profile_id", "uuid").NotNull();
        table.AddColumn("required", "smallint").NotNull();
        table.AddColumn("level", "smallint");
        return table;
    }
}
