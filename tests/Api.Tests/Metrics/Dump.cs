using Marten;
using Npgsql;

namespace Competence.Api.Tests.Metrics;

/// <summary>Every row of every table of the database in which some words occur, whatever made the table.</summary>
internal static class Dump
{
    public static async Task<List<string>> Rows(IDocumentStore store, string tenant, string words)
    {
        await using var session = store.QuerySession(tenant);
        var tables = await Read(session, "select format('%I.%I', table_schema, table_name) from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')");
        var rows = new List<string>();
        foreach (var table in tables)
            rows.AddRange(await Read(session, $"select '{table} ' || t::text from {table} t where position('{words}' in t::text) > 0 or position('{words.Replace("-", "", StringComparison.Ordinal)}' in t::text) > 0"));
        return rows;
    }

    public static async Task<List<string>> Read(IQuerySession session, string sql)
    {
        await using var command = new NpgsqlCommand(sql);
        await using var reader = await session.ExecuteReaderAsync(command);
        var rows = new List<string>();
        while (await reader.ReadAsync()) rows.Add(reader.GetString(0));
        return rows;
    }
}
