using System.Data.Common;
using Marten;
using Npgsql;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Competence.Tables;

/// <summary>A module's narrow tables: every statement speaks as one tenant.</summary>
public static class Rows
{
    /// <summary>SQL: the collation in which people look for a name, å ä ö after z.</summary>
    public const string Swedish = "\"sv-SE-x-icu\"";

    /// <summary>The same, of what has been read.</summary>
    public static readonly StringComparer SwedishOrder = StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: true);

    /// <param name="parameters">Named as in the statement; <c>@tenant</c> is the session's own.</param>
    public static async Task<List<T>> Read<T>(
        this IQuerySession session, string sql, Func<DbDataReader, T> row, CancellationToken ct, params (string Name, object? Value)[] parameters)
    {
        var rows = new List<T>();
        await session.ReadEach(sql, reader => rows.Add(row(reader)), ct, parameters);
        return rows;
    }

    /// <summary>Row by row, for more rows than are kept.</summary>
    public static async Task ReadEach(
        this IQuerySession session, string sql, Action<DbDataReader> take, CancellationToken ct, params (string Name, object? Value)[] parameters)
    {
        await using var command = session.Command(sql, parameters);
        await using var reader = await session.ExecuteReaderAsync(command, ct);
        while (await reader.ReadAsync(ct)) take(reader);
    }

    /// <summary>
    /// Begins the transaction in which later writes are written and seen by later reads; saving the session commits it.
    /// </summary>
    public static async Task Begin(this IDocumentSession session, CancellationToken ct)
    {
        await session.BeginTransactionAsync(ct);
        session.QueueSqlCommand("do 'begin end'"); // a session with nothing queued saves nothing, and would not commit
    }

    /// <summary>
    /// One at a time: waits for whoever of the tenant holds the same name, and holds it until the transaction ends that the session has
    /// begun. What is read from then on shows what those have written who held it before.
    /// </summary>
    public static Task Hold(this IDocumentSession session, string name, CancellationToken ct) =>
        session.Write(Holding, ct, ("name", name));

    /// <summary>The same where whoever holds it may take longer than anybody would wait for an answer.</summary>
    public static Task HoldLong(this IDocumentSession session, string name, TimeSpan patience, CancellationToken ct) =>
        session.WriteLong(patience, Holding, ct, ("name", name));

    private const string Holding = "select pg_advisory_xact_lock(hashtextextended(@tenant || '/' || @name, 0))";

    /// <summary>The same for many names in one go, in their order.</summary>
    public static Task HoldEach(this IDocumentSession session, IReadOnlyList<string> names, CancellationToken ct) =>
        session.Write("select pg_advisory_xact_lock(hashtextextended(@tenant || '/' || n, 0)) from unnest(@names) with ordinality u (n, i) order by i", ct, ("names", names.ToArray()));

    /// <summary>At once, within the transaction that the session has begun.</summary>
    public static async Task Write(this IDocumentSession session, string sql, CancellationToken ct, params (string Name, object? Value)[] parameters)
    {
        await using var command = session.Command(sql, parameters);
        await session.ExecuteAsync(command, ct);
    }

    /// <summary>The same where a statement goes through all that a company has, and may take longer than anybody would wait for an answer; within the transaction that the session has begun.</summary>
    public static async Task WriteLong(this IDocumentSession session, TimeSpan patience, string sql, CancellationToken ct, params (string Name, object? Value)[] parameters)
    {
        await using var command = session.Command(sql, parameters);
        (command.Connection, command.CommandTimeout) = (session.Connection, (int)patience.TotalSeconds); // the session would set its own
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Of what is told several times the newest, in the order of the keys: whatever order the news has, two who copy take rows in one order.</summary>
    public static T[] Newest<T>(this IEnumerable<T> told, Func<T, Guid> key, Func<T, long> version) =>
        [.. told.GroupBy(key, (_, same) => same.MaxBy(version)!).OrderBy(key)];

    /// <summary>
    /// Copies of what another module has told, row by row: one that is not newer, by its <c>version</c>, stays unread. Within the
    /// transaction that the session has begun; rows in the order of their keys, so that two who copy wait for each other and never both.
    /// </summary>
    /// <param name="columns">The key first; the others, <c>version</c> among them, as arrays of the same length.</param>
    /// <returns>The keys of those that were taken.</returns>
    public static Task<List<Guid>> TakeNewer(this IDocumentSession session, string table, CancellationToken ct, params (string Name, Array Values)[] columns)
    {
        var (key, names) = (columns[0].Name, columns.Select(column => column.Name).ToArray());
        return session.Read(
            $"""
            insert into {table} as t (tenant_id, {string.Join(", ", names)})
            select @tenant, * from unnest({string.Join(", ", names.Select(name => $"@{name}"))})
            on conflict (tenant_id, {key}) do update set {string.Join(", ", names[1..].Select(name => $"{name} = excluded.{name}"))}
            where t.version < excluded.version
            returning {key}
            """, row => row.GetGuid(0), ct, [.. columns.Select(column => (column.Name, (object?)column.Values))]);
    }

    public static Task Write(this IDocumentSession session, Statement statement, CancellationToken ct) => session.Write(statement.Sql, ct, statement.Parameters);

    /// <summary>These statements one after the other, sent at once within the transaction that the session has begun.</summary>
    /// <returns>The one row that the last one finds.</returns>
    public static async Task<T> Together<T>(this IDocumentSession session, Func<DbDataReader, T> row, CancellationToken ct, params Statement[] statements)
    {
        await using var batch = new NpgsqlBatch(session.Connection!);
        foreach (var statement in statements)
        {
            var command = new NpgsqlBatchCommand(statement.Sql);
            foreach (var parameter in Parameters(session, statement.Parameters)) command.Parameters.Add(parameter);
            batch.BatchCommands.Add(command);
        }
        await using var reader = await batch.ExecuteReaderAsync(ct);
        T? last = default;
        do
            if (reader.FieldCount > 0 && await reader.ReadAsync(ct)) last = row(reader);
        while (await reader.NextResultAsync(ct));
        return last!;
    }

    /// <summary>Many rows into a table and its columns, within the transaction that the session has begun.</summary>
    public static async Task<NpgsqlBinaryImporter> Copy(this IDocumentSession session, string into, CancellationToken ct) =>
        await session.Connection!.BeginBinaryImportAsync($"copy {into} from stdin (format binary)", ct);

    public static T? OrNull<T>(this DbDataReader row, int column) where T : struct => row.IsDBNull(column) ? null : row.GetFieldValue<T>(column);

    /// <summary>Its tenant first in the key.</summary>
    public static Table Table(string schema, string name)
    {
        var table = new Table(new PostgresqlObjectName(schema, name, SchemaUtils.IdentifierUsage.General));
        table.AddColumn("tenant_id", "text").AsPrimaryKey();
        return table;
    }

    private static NpgsqlCommand Command(this IQuerySession session, string sql, (string Name, object? Value)[] parameters)
    {
        var command = new NpgsqlCommand(sql);
        foreach (var parameter in Parameters(session, parameters)) command.Parameters.Add(parameter);
        return command;
    }

    private static IEnumerable<NpgsqlParameter> Parameters(IQuerySession session, (string Name, object? Value)[] parameters) =>
        parameters.Prepend(("tenant", session.TenantId)).Select(p => new NpgsqlParameter(p.Item1, p.Item2 ?? DBNull.Value));
}
