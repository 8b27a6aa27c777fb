using Npgsql;

namespace Competence.Benchmarks;

/// <summary>
/// What the machine gives without the product, on the product's own server: bare Kestrel with one indexed read, bare Kestrel
/// with one event inserted and one row upserted in a transaction, and plain SQL.
/// </summary>
internal sealed class Baselines(BareEndpoint bare, NpgsqlDataSource database) : IAsyncDisposable
{
    private readonly HttpClient http = new() { BaseAddress = bare.Url };

    public NpgsqlDataSource Database => database;

    /// <param name="connection">To the product's database; statements are prepared here as there.</param>
    public static async Task<Baselines> Start(string connection)
    {
        var database = NpgsqlDataSource.Create(connection);
        await Execute(database,
            """
            drop schema if exists baseline cascade; create schema baseline;
            create table baseline.documents (id int primary key, data jsonb not null);
            create table baseline.events (seq bigserial primary key, stream uuid not null, version bigint not null, data jsonb not null, at timestamptz not null default now(), unique (stream, version));
            create table baseline.rows (id int primary key, level int not null, at timestamptz not null);
            insert into baseline.documents select n, jsonb_build_object('id', n, 'text', repeat('x', 2000)) from generate_series(1, 20000) n;
            """);
        return new(await BareEndpoint.Start(connection), database);
    }

    public Task<Figures> Read() => Load.Run("bare Kestrel: one indexed read", 4_000, 8, async i => (await http.GetAsync($"/{i % 20_000 + 1}")).EnsureSuccessStatusCode().Dispose());

    public Task<Figures> Write() => Load.Run("bare Kestrel: an event and a row", 1_000, 8, async i => (await http.PutAsync($"/{i % 20_000 + 1}", null)).EnsureSuccessStatusCode().Dispose());

    /// <summary>The same question in plain SQL, one at a time.</summary>
    public Task<Figures> Sql(string name, int times, string sql, params object[] values) => Load.Run($"SQL: {name}", times, 1, async _ =>
    {
        await using var command = database.CreateCommand(sql);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync()) { }
    });

    /// <summary>Copies as many event rows as there are, at most, into a table of the same columns and indexes: rows a second.</summary>
    public async Task<double> Copy(int rows)
    {
        await Execute(database, "drop table if exists baseline.copied; create table baseline.copied (like events.mt_events including indexes including defaults)");
        await using var reading = await database.OpenConnectionAsync();
        await using var writing = await database.OpenConnectionAsync();
        var buffer = new MemoryStream();
        await using (var from = await reading.BeginRawBinaryCopyAsync(
            $"copy (select * from events.mt_events where type = 'skills.skill-rated' order by seq_id limit {rows}) to stdout (format binary)")) await from.CopyToAsync(buffer);
        buffer.Position = 0;
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await using (var to = await writing.BeginRawBinaryCopyAsync("copy baseline.copied from stdin (format binary)")) await buffer.CopyToAsync(to);
        return await Number("select count(*) from baseline.copied") / watch.Elapsed.TotalSeconds;
    }

    public async Task<List<string>> Texts(string sql)
    {
        await using var command = Database.CreateCommand(sql);
        await using var rows = await command.ExecuteReaderAsync();
        var texts = new List<string>();
        while (await rows.ReadAsync()) texts.Add($"{rows.GetValue(0)}");
        return texts;
    }

    public async Task<double> Number(string sql)
    {
        await using var command = database.CreateCommand(sql);
        return Convert.ToDouble(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        bare.Dispose();
        await Execute(database, "drop schema if exists baseline cascade");
        await database.DisposeAsync();
    }

    private static async Task Execute(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
