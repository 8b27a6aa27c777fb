using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Metrics.Facts;

/// <summary>What the module has been told.</summary>
internal static class FactTables
{
    public static void AddFacts(this StoreOptions marten)
    {
        foreach (var table in new[] { Facts(), People(), RoleFits(), Skills(), UnitRows.Define("metrics"), UnitNames.Define(), Unmeasured() }) marten.Storage.ExtendedSchemaObjects.Add(table);
    }

    /// <summary>metrics.facts: a row is written once, and ended once when it is told otherwise: an earlier moment finds what was known then.</summary>
    private static Table Facts()
    {
        var table = Rows.Table("metrics", "facts");
        table.AddColumn("fact_id", "uuid").AsPrimaryKey();
        table.AddColumn("kind", "text").NotNull();
        table.AddColumn("subject_id", "uuid").NotNull();
        table.AddColumn("valid_from", "date").NotNull();
        table.AddColumn("valid_to", "date");
        table.AddColumn("target_id", "uuid");
        table.AddColumn("detail", "text");
        table.AddColumn("amount", "integer");
        table.AddColumn("recorded_at", "timestamptz").NotNull();
        table.AddColumn("ended_at", "timestamptz");
        table.Indexes.Add(new IndexDefinition("ix_metrics_facts_subject") { Columns = ["tenant_id", "subject_id", "kind"] });
        table.Indexes.Add(new IndexDefinition("ix_metrics_facts_kind") { Columns = ["tenant_id", "kind", "valid_from"] });
        return table;
    }

    /// <summary>metrics.people: how new what is known of each person's place is.</summary>
    private static Table People()
    {
        var table = Rows.Table("metrics", "people");
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("version", "bigint").NotNull();
        return table;
    }

    /// <summary>metrics.role_fits: how new what is known of each person's role fit is.</summary>
    private static Table RoleFits()
    {
        var table = Rows.Table("metrics", "role_fits");
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("version", "bigint").NotNull();
        return table;
    }

    /// <summary>metrics.skills: of which kind each skill is.</summary>
    private static Table Skills()
    {
        var table = Rows.Table("metrics", "skills");
        table.AddColumn("skill_id", "uuid").AsPrimaryKey();
        table.AddColumn("version", "bigint").NotNull();
        table.AddColumn("kind", "text").NotNull();
        return table;
    }

    /// <summary>metrics.unmeasured: which months are to be counted anew; rows are added by whoever hears of a month first, and taken by whoever counts.</summary>
    private static Table Unmeasured()
    {
        var table = Rows.Table("metrics", "unmeasured");
        table.AddColumn("id", "uuid").AsPrimaryKey();
        table.AddColumn("month", "date").NotNull();
        return table;
    }
}
