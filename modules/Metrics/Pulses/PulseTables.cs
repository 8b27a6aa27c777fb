using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Metrics.Pulses;

/// <summary>Nothing in these tables has a time, a sequence or a session; ADR 36 says what can be joined to what, and until when.</summary>
internal static class PulseTables
{
    public static void AddTables(StoreOptions marten)
    {
        foreach (var table in new[] { Invited(), Boxes(), Results(), Texts() }) marten.Storage.ExtendedSchemaObjects.Add(table);
    }

    /// <summary>metrics.pulse_invited: who is asked, in which box and at which place, which chance has given. Written when it opens, never changed, deleted when it closes.</summary>
    private static Table Invited()
    {
        var table = Rows.Table("metrics", "pulse_invited");
        table.AddColumn("pulse_id", "uuid").AsPrimaryKey();
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("unit_id", "uuid").NotNull();
        table.AddColumn("place", "integer").NotNull();
        table.Indexes.Add(new IndexDefinition("ix_metrics_pulse_invited_person") { Columns = ["tenant_id", "person_id"] });
        return table;
    }

    /// <summary>metrics.pulse_boxes: see <see cref="BallotBox"/>. Deleted when it closes.</summary>
    private static Table Boxes()
    {
        var table = Rows.Table("metrics", "pulse_boxes");
        table.AddColumn("pulse_id", "uuid").AsPrimaryKey();
        table.AddColumn("unit_id", "uuid").AsPrimaryKey();
        table.AddColumn("invited", "integer").NotNull();
        table.AddColumn("answered", "bytea").NotNull();
        table.AddColumn("counts", "integer[]").NotNull();
        table.AddColumn("texts", "text[]").NotNull();
        return table;
    }

    /// <summary>metrics.pulse_results: what groups of seven answers or more have answered together.</summary>
    private static Table Results()
    {
        var table = Rows.Table("metrics", "pulse_results");
        table.AddColumn("pulse_id", "uuid").AsPrimaryKey();
        table.AddColumn("unit_id", "uuid").AsPrimaryKey();
        table.AddColumn("closed_on", "date").NotNull();
        table.AddColumn("recorded_at", "timestamptz").NotNull();
        table.AddColumn("invited", "integer").NotNull();
        table.AddColumn("answered", "integer").NotNull();
        table.AddColumn("counts", "integer[]").NotNull();
        table.AddColumn("index_sum", "numeric").NotNull();
        return table;
    }

    /// <summary>metrics.pulse_texts: what groups of ten texts or more have written.</summary>
    private static Table Texts()
    {
        var table = Rows.Table("metrics", "pulse_texts");
        table.AddColumn("pulse_id", "uuid").AsPrimaryKey();
        table.AddColumn("unit_id", "uuid").AsPrimaryKey();
        table.AddColumn("texts", "text[]").NotNull();
        return table;
    }
}
