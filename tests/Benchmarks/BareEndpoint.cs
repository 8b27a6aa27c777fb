using System.Diagnostics;
using Npgsql;

namespace Competence.Benchmarks;

/// <summary>Kestrel and Npgsql and nothing else, in a process of its own as the product is.</summary>
internal sealed class BareEndpoint(Process process, Uri url) : IDisposable
{
    public const string Verb = "bare";

    private const string Connection = "BARE_CONNECTION";

    public Uri Url => url;

    public static async Task<BareEndpoint> Start(string connection)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(BareEndpoint).Assembly.Location, Verb]) { RedirectStandardOutput = true };
        start.Environment[Connection] = connection;
        var process = Process.Start(start)!;
        return new(process, new(await process.StandardOutput.ReadLineAsync() ?? throw new Failed("The bare endpoint did not start.")));
    }

    public static async Task Serve()
    {
        await using var database = NpgsqlDataSource.Create(Environment.GetEnvironmentVariable(Connection)!);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/{id:int}", async (int id) =>
        {
            await using var command = database.CreateCommand("select data::text from baseline.documents where id = $1");
            command.Parameters.Add(new() { Value = id });
            return Results.Text((string)(await command.ExecuteScalarAsync())!, "application/json");
        });
        app.MapPut("/{id:int}", async (int id) =>
        {
            await using var connection = await database.OpenConnectionAsync();
            await using var transaction = await connection.BeginTransactionAsync();
            await Execute(connection, "insert into baseline.events (stream, version, data) values ($1, 1, $2::jsonb)", Guid.CreateVersion7(), """{"level": 3, "source": "Self"}""");
            await Execute(connection, "insert into baseline.rows values ($1, 3, now()) on conflict (id) do update set level = excluded.level, at = excluded.at", id);
            await transaction.CommitAsync();
            return Results.NoContent();
        });
        await app.StartAsync();
        Console.WriteLine(app.Urls.First());
        await app.WaitForShutdownAsync();
    }

    public void Dispose()
    {
        process.Kill();
        process.Dispose();
    }

    private static async Task Execute(NpgsqlConnection connection, string sql, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        await command.ExecuteNonQueryAsync();
    }
}
