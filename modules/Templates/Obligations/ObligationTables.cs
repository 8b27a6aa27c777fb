using Weasel.Postgresql.Tables;

namespace Competence.Templates.Obligations;

/// <summary>
/// What was known when, row by row: a row is written once, and closed once when it holds no more. So a question about an earlier day finds
/// what it would have found then.
/// </summary>
internal static class ObligationTables
{
    /// <summary>templates.obligations: which rules are asked of whom. <c>told</c> is what was last told of it, and part of no report.</summary>
    public static Table Asked()
    {
        var table = Rows.Table("templates", "obligations");
        table.AddColumn("rule_id", "uuid").AsPrimaryKey();
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("recorded_at", "timestamptz").AsPrimaryKey();
        table.AddColumn("ended_at", "timestamptz");
        table.AddColumn("unit_id", "uuid");
        table.AddColumn("site_id", "uuid");
        table.AddColumn("told", "text");
        table.Indexes.Add(new IndexDefinition("ix_templates_obligations_person") { Columns = ["tenant_id", "person_id"] });
        return table;
    }

    /// <summary>templates.obligation_facts: what is planned, met and exempted.</summary>
    public static Table Facts()
    {
        var table = Rows.Table("templates", "obligation_facts");
        table.AddColumn("fact_id", "uuid").AsPrimaryKey();
        table.AddColumn("person_id", "uuid").NotNull();
        table.AddColumn("rule_id", "uuid").NotNull();
        table.AddColumn("kind", "text").NotNull();
        table.AddColumn("day", "date");
        table.AddColumn("until", "date");
        table.AddColumn("recorded_at", "timestamptz").NotNull();
        table.AddColumn("ended_at", "timestamptz");
        table.Indexes.Add(new IndexDefinition("ix_templates_obligation_facts_person") { Columns = ["tenant_id", "person_id", "rule_id"] });
        return table;
    }
}
