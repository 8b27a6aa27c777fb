using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Metrics.Measures;

internal static class MeasureTables
{
    public static void AddMeasures(this StoreOptions marten) => marten.Storage.ExtendedSchemaObjects.Add(Measures());

    /// <summary>metrics.measures: what was counted for a unit and a period. A row is written once, and ended once when the same is counted otherwise.</summary>
    private static Table Measures()
    {
        var table = Rows.Table("metrics", "measures");
        table.AddColumn("row_id", "uuid").AsPrimaryKey().DefaultValueByExpression("gen_random_uuid()");
        table.AddColumn("measure", "text").NotNull();
        table.AddColumn("unit_id", "uuid").NotNull();
        table.AddColumn("months", "smallint").NotNull();
        table.AddColumn("month", "date").NotNull();
        table.AddColumn("value", "numeric").NotNull();
        table.AddColumn("n", "integer").NotNull();
        table.AddColumn("recorded_at", "timestamptz").NotNull();
        table.AddColumn("ended_at", "timestamptz");
        table.Indexes.Add(new IndexDefinition("ix_metrics_measures_question") { Columns = ["tenant_id", "measure", "months", "month"] });
        table.Indexes.Add(new IndexDefinition("ix_metrics_measures_unit") { Columns = ["tenant_id", "unit_id", "months", "measure", "month"] });
        return table;
    }
}
