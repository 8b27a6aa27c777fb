using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Mentoring.Copies;

/// <summary>
/// The module's own small copies of what others tell: who works for whom and where, which skills there are, what people can and
/// what their role asks beyond it. Each row is replaced by news that is newer than it.
/// </summary>
internal static class CopyTables
{
    public static void AddCopies(this StoreOptions marten)
    {
        foreach (var table in new[] { MemberRows.Members("mentoring"), MemberRows.Links("mentoring"), Skills(), ToldLevels.Define("mentoring"), Gaps() }) marten.Storage.ExtendedSchemaObjects.Add(table);
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
