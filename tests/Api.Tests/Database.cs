using System.Net.Sockets;
using Competence.Api.Hosting;
using Npgsql;
using Testcontainers.PostgreSql;

namespace Competence.Api.Tests;

/// <summary>A real PostgreSQL for this run: <c>COMPETENCE_TEST_DB</c>, else a container where Docker answers, else the embedded server.</summary>
internal sealed class Database : IAsyncDisposable
{
    private readonly IAsyncDisposable? server;
    private readonly string? dropFrom;

    private Database(string connection, IAsyncDisposable? server, string? dropFrom) =>
        (ConnectionString, this.server, this.dropFrom) = (connection, server, dropFrom);

    public string ConnectionString { get; }

    public static async Task<Database> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("COMPETENCE_TEST_DB") is { Length: > 0 } given)
        {
            var name = $"competence_{Guid.CreateVersion7():N}";
            await Execute(given, $"create database {name}");
            return new(new NpgsqlConnectionStringBuilder(given) { Database = name }.ConnectionString, null, given);
        }
        if (DockerAnswers())
        {
            var container = new PostgreSqlBuilder("postgres:18-alpine").WithCommand("-c", "max_connections=200").Build();
            await container.StartAsync();
            return new(container.GetConnectionString(), container, null);
        }
        var embedded = await EmbeddedPostgres.StartAsync(new()
        {
            Directory = Path.Combine(Path.GetTempPath(), $"competence-tests-{Environment.UserName}"),
            Throwaway = true,
            SearchFrom = [Path.Combine(Repository.Root, "web-client")],
        });
        return new(embedded.ConnectionString, embedded, null);
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (server is not null) await server.DisposeAsync();
        if (dropFrom is not null)
            await Execute(dropFrom, $"drop database {new NpgsqlConnectionStringBuilder(ConnectionString).Database} with (force)");
    }

    /// <summary>The program may be installed where no engine runs: only an answering engine counts.</summary>
    private static bool DockerAnswers()
    {
        if (Environment.GetEnvironmentVariable("DOCKER_HOST") is { Length: > 0 }) return true;
        const string Engine = "/var/run/docker.sock";
        if (!File.Exists(Engine)) return false;
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try { socket.Connect(new UnixDomainSocketEndPoint(Engine)); }
        catch (SocketException) { return false; }
        return true;
    }

    private static async Task Execute(string connection, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
