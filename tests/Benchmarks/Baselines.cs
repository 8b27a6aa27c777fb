using Npgsql;

namespace Competence.Benchmarks;

/// <summary>What the machine gives without the product: bare Kestrel, and bare SQL on the product's own server.</summary>
internal sealed class Baselines(WebApplication kestrel, NpgsqlDataSource database) : IAsyncDisposable
{
    private readonly HttpClient http = new() { BaseAddress = new Uri(kestrel.Urls.First()) };

    /// <param name="folder">The embedded cluster's folder, which holds its password and the server's port.</param>
    public static async Task<Baselines> Start(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/", () => "{\"hello\":\"world\"}");
        await app.StartAsync();

        var database = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1", Username = "postgres", Database = "competence", SslMode = SslMode.Disable,
            Port = int.Parse(File.ReadLines(Path.Combine(folder, "data/postmaster.pid")).ElementAt(3)),
            Password = await File.ReadAllTextAsync(Path.Combine(folder, "password")),
        });
        await Execute(database, "drop table if exists baseline; create table baseline (id int primary key, n int, at timestamptz)");
        await Execute(database, "insert into baseline select n, n, now() from generate_series(1, 20000) n; create sequence if not exists baseline_ids start 100000");
        return new(app, database);
    }

    public Task<Figures> Kestrel() => Load.Run("raw Kestrel GET", 20_000, 8, async _ => (await http.GetAsync("/")).Dispose());

    public Task<Figures> Select() => Load.Run("raw PostgreSQL select by key", 5_000, 8, async i =>
    {
        await using var command = database.CreateCommand("select n from baseline where id = $1");
        command.Parameters.AddWithValue(i % 20_000 + 1);
        await command.ExecuteScalarAsync();
    });

    public Task<Figures> Insert() => Load.Run("raw PostgreSQL insert", 2_000, 8, _ =>
        Execute(database, "insert into baseline values (nextval('baseline_ids'), 1, now())"));

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await kestrel.DisposeAsync();
        await database.DisposeAsync();
    }

    private static async Task Execute(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
