using Competence.Api.Problems;
using Marten;
using Npgsql;
using Weasel.Postgresql.Tables;

namespace Competence.Api.Hosting;

/// <param name="Status">green; amber where somebody must look but requests are served; red where they are not, or from stale views.</param>
/// <param name="Count">Of what hinders: messages given up, views that lag.</param>
/// <param name="Behind">Seconds that the slowest view is behind.</param>
internal sealed record Check(string Name, string Status, int? Count = null, double? Behind = null);

internal sealed record Readied(string Status, IReadOnlyList<Check> Checks)
{
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsReady => Status != "red";
}

/// <summary>Asks the database what can be known from it alone: that it answers, has our tables, keeps up, and lost no message.</summary>
internal sealed class Readiness(NpgsqlDataSource database, IDocumentStore store)
{
    private static readonly TimeSpan LongestLag = TimeSpan.FromSeconds(30);
    private bool hasSchema; // once there, it stays

    public async Task<Readied> Look(CancellationToken ct)
    {
        List<Check> checks = [];
        try
        {
            await using var connection = await database.OpenConnectionAsync(ct);
            checks.Add(new("database", "green"));
            checks.Add(await Schema(connection, ct));
            if (hasSchema) checks.AddRange([await Views(connection, ct), await Messages(connection, ct)]);
        }
        catch (NpgsqlException e) when (Outages.IsOutage(e))
        {
            checks.Add(new("database", "red"));
        }
        return new(new[] { "red", "amber" }.FirstOrDefault(s => checks.Any(c => c.Status == s), "green"), checks);
    }

    /// <summary>Every table that the configuration names is there; that each has its columns is for <c>db-assert</c> to say.</summary>
    private async Task<Check> Schema(NpgsqlConnection connection, CancellationToken ct)
    {
        if (!hasSchema)
        {
            var tables = store.Storage.Database.AllObjects().OfType<Table>().Select(table => table.Identifier.QualifiedName).ToArray();
            await using var command = new NpgsqlCommand("select count(*) from unnest($1) as t(name) where to_regclass(t.name) is null", connection)
            {
                Parameters = { new() { Value = tables } },
            };
            hasSchema = await command.ExecuteScalarAsync(ct) is 0L;
        }
        return new("schema", hasSchema ? "green" : "red");
    }

    /// <summary>How old the first event is that a view has not taken in.</summary>
    private async Task<Check> Views(NpgsqlConnection connection, CancellationToken ct)
    {
        var names = store.Advanced.AllAsyncProjectionShardNames().Select(shard => shard.Identity).ToArray();
        await using var command = new NpgsqlCommand(
            """
            select coalesce(extract(epoch from now() - (
                select e.timestamp from events.mt_events e where e.seq_id > coalesce(p.last_seq_id, 0) order by e.seq_id limit 1)), 0)::float8
            from unnest($1) as s(name) left join events.mt_event_progression p on p.name = s.name
            """, connection)
        {
            Parameters = { new() { Value = names } },
        };
        List<double> behind = [];
        await using var row = await command.ExecuteReaderAsync(ct);
        while (await row.ReadAsync(ct)) behind.Add(row.GetDouble(0));
        var lagging = behind.Count(seconds => seconds > LongestLag.TotalSeconds);
        return new("views", lagging == 0 ? "green" : "red", lagging, Math.Round(behind.DefaultIfEmpty().Max(), 1));
    }

    /// <summary>A message that was given up waits for a person; the rest of the house works on.</summary>
    private static async Task<Check> Messages(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("select count(*)::int from wolverine.wolverine_dead_letters", connection);
        var lost = (int)(await command.ExecuteScalarAsync(ct))!;
        return new("messages", lost == 0 ? "green" : "amber", lost);
    }
}
