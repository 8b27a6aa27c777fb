using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Templates.Copies;

/// <summary>The module's own small copies of what others tell: who works where, for whom and as what, and which units there are.</summary>
internal static class CopyTables
{
    public static void AddCopies(this StoreOptions marten)
    {
        foreach (var table in new[] { MemberRows.Members("templates"), MemberRows.Links("templates"), Units() }) marten.Storage.ExtendedSchemaObjects.Add(table);
    }

    private static Table Units()
    {
        var table = Rows.Table("templates", "units");
        table.AddColumn("unit_id", "uuid").AsPrimaryKey();
        table.AddColumn("version", "bigint").NotNull();
        table.AddColumn("parent_id", "uuid");
        table.AddColumn("is_closed", "boolean").NotNull();
        return table;
    }
}
