using System.Runtime.CompilerServices;
using Marten;
using Npgsql;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Competence.Api.Jobs;

/// <summary>What a dry run would change. A table, not events: the values may name people, and go with the job.</summary>
internal static class Differences
{
    public const int Most = 1000;

    public static Table Table()
    {
        var table = new Table(new PostgresqlObjectName("jobs", "differences", SchemaUtils.IdentifierUsage.General));
        table.AddColumn<string>("tenant_id").AsPrimaryKey();
        table.AddColumn<Guid>("job_id").AsPrimaryKey();
        table.AddColumn<int>("n").AsPrimaryKey();
        table.AddColumn<int>("row_number").NotNull();
        table.AddColumn<string>("subject").NotNull();
        table.AddColumn<string>("field");
        table.AddColumn<string>("was");
        table.AddColumn<string>("becomes");
        return table;
    }

    public static void Keep(IDocumentSession session, Guid job, IReadOnlyList<DifferenceView> found)
    {
        if (found.Count == 0) return;
        session.QueueSqlCommand(
            """
            insert into jobs.differences (tenant_id, job_id, n, row_number, subject, field, was, becomes)
            select t, j, b + o, r, s, f, w, v
            from (select ?::text, ?::uuid) as job (t, j)
            cross join lateral (select coalesce(max(n), 0) from jobs.differences d where d.tenant_id = t and d.job_id = j) as before (b)
            cross join unnest(?, ?, ?, ?, ?) with ordinality as d (r, s, f, w, v, o)
            where b + o <= ?
            """,
            session.TenantId, job, found.Select(d => d.Row).ToArray(), found.Select(d => Rejections.Clean(d.Subject)).ToArray(),
            found.Select(d => d.Field).ToArray(), found.Select(d => Rejections.Clean(d.Was)).ToArray(),
            found.Select(d => Rejections.Clean(d.Becomes)).ToArray(), Most);
    }

    /// <summary>In the order of the file's rows as they were read.</summary>
    public static async IAsyncEnumerable<(int N, DifferenceView Difference)> Read(
        IQuerySession session, Guid job, int after, int limit, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            """
            select n, row_number, subject, field, was, becomes from jobs.differences
            where tenant_id = $1 and job_id = $2 and n > $3 order by n limit $4
            """)
        {
            Parameters = { new() { Value = session.TenantId }, new() { Value = job }, new() { Value = after }, new() { Value = limit } },
        };
        await using var row = await session.ExecuteReaderAsync(command, ct);
        while (await row.ReadAsync(ct))
            yield return (row.GetInt32(0), new(row.GetInt32(1), row.GetString(2), row.Text(3), row.Text(4), row.Text(5)));
    }
}
