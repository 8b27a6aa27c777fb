using System.Data.Common;
using System.Runtime.CompilerServices;
using Marten;
using Npgsql;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Competence.Api.Jobs;

internal sealed record Rejection(int Row, string? Column, string Code, string? Value, bool IsTaken = false);

/// <summary>What was wrong with the rows of a job, also with those that were taken. A table, not events: the values may name people, and go with the job.</summary>
internal static class Rejections
{
    public static Table Table()
    {
        var table = new Table(new PostgresqlObjectName("jobs", "rejections", SchemaUtils.IdentifierUsage.General));
        table.AddColumn<string>("tenant_id").AsPrimaryKey();
        table.AddColumn<Guid>("job_id").AsPrimaryKey();
        table.AddColumn<int>("n").AsPrimaryKey();
        table.AddColumn<int>("row_number").NotNull();
        table.AddColumn<string>("column_name");
        table.AddColumn<string>("code").NotNull();
        table.AddColumn<string>("value");
        table.AddColumn<bool>("is_taken").NotNull().DefaultValueByExpression("false");
        return table;
    }

    /// <param name="before">How many faults the job had before this step.</param>
    public static void Keep(IDocumentSession session, Guid job, int before, IReadOnlyList<Rejection> found) =>
        session.QueueSqlCommand(
            """
            insert into jobs.rejections (tenant_id, job_id, n, row_number, column_name, code, value, is_taken)
            select ?, ?, ? + o, r, c, k, v, t from unnest(?, ?, ?, ?, ?) with ordinality as f(r, c, k, v, t, o)
            """,
            session.TenantId, job, before, found.Select(r => r.Row).ToArray(), found.Select(r => Clean(r.Column)).ToArray(),
            found.Select(r => r.Code).ToArray(), found.Select(r => Clean(r.Value)).ToArray(), found.Select(r => r.IsTaken).ToArray());

    /// <summary>In the order found.</summary>
    public static async IAsyncEnumerable<(int N, Rejection Rejection)> Read(
        IQuerySession session, Guid job, int after, int? limit, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            """
            select n, row_number, column_name, code, value, is_taken from jobs.rejections
            where tenant_id = $1 and job_id = $2 and n > $3 order by n limit $4
            """)
        {
            Parameters =
            {
                new() { Value = session.TenantId }, new() { Value = job }, new() { Value = after },
                new() { Value = (object?)limit ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Integer },
            },
        };
        await using var reader = await session.ExecuteReaderAsync(command, ct);
        while (await reader.ReadAsync(ct))
            yield return (reader.GetInt32(0), new(reader.GetInt32(1), reader.Text(2), reader.GetString(3), reader.Text(4), reader.GetBoolean(5)));
    }

    public static string? Text(this DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    // PostgreSQL's text holds neither NUL nor half a surrogate pair, which a cut may leave behind
    public static string? Clean(string? found) =>
        found is null ? null : string.Concat(found.Replace("\0", "", StringComparison.Ordinal).EnumerateRunes());
}
