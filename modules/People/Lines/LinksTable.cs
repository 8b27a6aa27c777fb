using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Competence.People.Lines;

/// <summary>
/// Who belongs to whom and what, as narrow rows for questions that walk the organisation: <c>person_id</c> has
/// <c>target_id</c> as manager, unit, role profile or deputy. A row of kind employment has the person as its target.
/// </summary>
internal static class LinksTable
{
    public const string Manager = "manager", Unit = "unit", Role = "role", Deputy = "deputy", Employment = "employment";

    public static Table Define()
    {
        var table = new Table(new PostgresqlObjectName("people", "links", SchemaUtils.IdentifierUsage.General));
        table.AddColumn("tenant_id", "text").AsPrimaryKey();
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("kind", "text").AsPrimaryKey();
        table.AddColumn("valid_from", "date").AsPrimaryKey();
        table.AddColumn("target_id", "uuid").AsPrimaryKey();
        table.AddColumn("valid_to", "date");
        table.Indexes.Add(new IndexDefinition("ix_links_target") { Columns = ["tenant_id", "target_id", "kind", "valid_from"] });
        return table;
    }
}
