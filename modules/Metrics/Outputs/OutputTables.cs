using Marten;
using Weasel.Postgresql.Tables;

namespace Competence.Metrics.Outputs;

/// <summary>What is counted of what a unit brings about: revenue in SEK, or how many of what the organisation makes.</summary>
public enum OutputKind { Revenue, Count }

/// <param name="Month">By its first day.</param>
internal sealed record UnitOutput(Guid UnitId, DateOnly Month, decimal Amount);

/// <summary>
/// metrics.outputs: what units have brought about in a month, as told in files. About no person, so apart from the facts. A row is written once,
/// and ended once when it is told otherwise: an earlier moment finds what was known then.
/// </summary>
internal static class OutputTables
{
    public static Table Define()
    {
        var table = Rows.Table("metrics", "outputs");
        table.AddColumn("output_id", "uuid").AsPrimaryKey();
        table.AddColumn("kind", "text").NotNull();
        table.AddColumn("unit_id", "uuid").NotNull();
        table.AddColumn("month", "date").NotNull();
        table.AddColumn("amount", "numeric").NotNull();
        table.AddColumn("recorded_at", "timestamptz").NotNull();
        table.AddColumn("ended_at", "timestamptz");
        table.Indexes.Add(new IndexDefinition("ix_metrics_outputs_month") { Columns = ["tenant_id", "kind", "month", "unit_id"] });
        return table;
    }

    public static Task<List<UnitOutput>> Outputs(this IQuerySession session, OutputKind kind, CancellationToken ct) => session.Read(
        "select unit_id, month, amount from metrics.outputs where tenant_id = @tenant and kind = @kind and ended_at is null",
        row => new UnitOutput(row.GetGuid(0), row.GetFieldValue<DateOnly>(1), row.GetDecimal(2)), ct, ("kind", kind.ToString()));

    /// <summary>What is known of the same units and months is so no longer. Within the transaction that the session has begun.</summary>
    public static async Task WriteOutputs(this IDocumentSession session, OutputKind kind, IReadOnlyList<UnitOutput> told, DateTimeOffset now, CancellationToken ct)
    {
        (string, object?)[] rows =
        [
            ("kind", kind.ToString()), ("now", now), ("units", told.Select(o => o.UnitId).ToArray()), ("months", told.Select(o => o.Month).ToArray()),
        ];
        await session.Write(
            """
            update metrics.outputs o set ended_at = @now from unnest(@units, @months) as t (unit_id, month)
            where o.tenant_id = @tenant and o.kind = @kind and o.unit_id = t.unit_id and o.month = t.month and o.ended_at is null
            """, ct, rows);
        await session.Write(
            """
            insert into metrics.outputs (tenant_id, recorded_at, kind, output_id, unit_id, month, amount)
            select @tenant, @now, @kind, * from unnest(@ids, @units, @months, @amounts)
            """, ct, [.. rows, ("ids", told.Select(_ => Guid.CreateVersion7()).ToArray()), ("amounts", told.Select(o => o.Amount).ToArray())]);
    }
}
