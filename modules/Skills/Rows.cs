using System.Data.Common;
using Marten;
using Npgsql;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Competence.Skills;

/// <summary>The module's narrow tables: every statement speaks as one tenant.</summary>
internal static class Rows
{
    /// <param name="parameters">Named as in the statement; <c>@tenant</c> is the session's own.</param>
    public static async Task<List<T>> Read<T>(
        this IQuerySession session, string sql, Func<DbDataReader, T> row, CancellationToken ct, params (string Name, object? Value)[] parameters)
    {
        await using var command = session.Command(sql, parameters);
        await using var reader = await session.ExecuteReaderAsync(command, ct);
        var rows = new List<T>();
        while (await reader.ReadAsync(ct)) rows.Add(row(reader));
        return rows;
    }

    /// <summary>
    /// Begins the transaction in which <see cref="Write"/> writes and later reads see it; saving the session commits it.
    /// </summary>
    public static async Task Begin(this IDocumentSession session, CancellationToken ct)
    {
        await session.BeginTransactionAsync(ct);
        session.QueueSqlCommand("do 'begin end'"); // a session with nothing queued saves nothing, and would not commit
    }

    /// <summary>At once, within the transaction that the session has begun.</summary>
    public static async Task Write(this IDocumentSession session, string sql, CancellationToken ct, params (string Name, object? Value)[] parameters)
    {
        await using var command = session.Command(sql, parameters);
        await session.ExecuteAsync(command, ct);
    }

    public static T? OrNull<T>(this DbDataReader row, int column) where T : struct => row.IsDBNull(column) ? null : row.GetFieldValue<T>(column);

    /// <summary>A table of the module, its tenant first in the key.</summary>
    public static Table Table(string name)
    {
        var table = new Table(new PostgresqlObjectName("skills", name, SchemaUtils.IdentifierUsage.General));
        table.AddColumn("tenant_id", "text").AsPrimaryKey();
        return table;
    }

    private static NpgsqlCommand Command(this IQuerySession session, string sql, (string Name, object? Value)[] parameters)
    {
        var command = new NpgsqlCommand(sql);
        command.Parameters.AddWithValue("tenant", session.TenantId);
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }
}
