using Competence.Api.Access.Accounts;
using Npgsql;

namespace Competence.Api.Access.Limits;

/// <summary>
/// From the tenth failure in a row each further one must wait twice as long, up to a quarter of an hour, and never for
/// good: a lock without end would be a way to keep others out. Counted in the database, so that restarts and other nodes
/// forget nothing, by hashes of account and address, so that it tells nobody who tried.
/// </summary>
internal sealed class FailedTries(NpgsqlDataSource database, TimeProvider clock)
{
    public const int Free = 10;
    private const string LongestSeconds = "900", Forgotten = "1 hour";

    public static string[] Keys(HttpContext http, string? userName) =>
        [.. new[] { userName is null ? null : $"account:{Account.KeyOf(userName)}", http.Address() }.OfType<string>().Select(Secrets.Hash)];

    /// <summary>How long to wait before the next try; null where it may be made now.</summary>
    public async Task<TimeSpan?> Wait(string[] keys, CancellationToken ct)
    {
        await using var command = database.CreateCommand("select max(free_at) from access.failed_tries where key = any($1)");
        command.Parameters.Add(new() { Value = keys });
        return await command.ExecuteScalarAsync(ct) is DateTime free && free > clock.GetUtcNow().UtcDateTime ? free - clock.GetUtcNow().UtcDateTime : null;
    }

    public async Task Failed(string[] keys, CancellationToken ct)
    {
        await using var command = database.CreateCommand($"""
            insert into access.failed_tries as tries (key, count, last_at, free_at) select key, 1, $2, $2 from unnest($1) key
            on conflict (key) do update set
              count = case when tries.last_at < $2 - interval '{Forgotten}' then 1 else tries.count + 1 end,
              last_at = $2,
              free_at = case when tries.last_at < $2 - interval '{Forgotten}' or tries.count + 1 < {Free} then $2
                             else $2 + least(power(2, least(tries.count + 1 - {Free}, 12)), {LongestSeconds}) * interval '1 second' end
            """);
        command.Parameters.Add(new() { Value = keys });
        command.Parameters.Add(new() { Value = clock.GetUtcNow().UtcDateTime });
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Whoever gets in starts afresh; the address does not, or an insider's own sign-ins would cover for guesses.</summary>
    public async Task Forget(string userName, CancellationToken ct)
    {
        await using var command = database.CreateCommand("delete from access.failed_tries where key = $1");
        command.Parameters.Add(new() { Value = Secrets.Hash($"account:{Account.KeyOf(userName)}") });
        await command.ExecuteNonQueryAsync(ct);
    }
}
