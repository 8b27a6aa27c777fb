using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Npgsql;

namespace Competence.Changes;

/// <summary>
/// Tells a node what has been written since it last asked, on whatever node. Whoever answers from memory catches up first:
/// one question to the database for all who wait at that moment, begun after each of them came. What is kept is thus never
/// older than the request that reads it, and nothing is believed for a time.
/// </summary>
public sealed class ChangeFeed(NpgsqlDataSource database, IHttpContextAccessor http, TimeProvider clock)
{
    private const int Most = 100_000, MostAtOnce = 10_000;

    private readonly ConcurrentDictionary<Change, long> changed = new();
    private readonly Lock gate = new();
    private Task<long> running = Task.FromResult(0L);
    private Task<long>? waiting;
    private string snapshot = "";
    private long moment, forgotten, asked;

    /// <returns>The moment of what is known now: what is read from the database from here on is at least that new.</returns>
    public async ValueTask<long> CatchUp(CancellationToken ct)
    {
        var request = http.HttpContext?.Features;
        if (request?.Get<RequestMoment>() is { } known) return known.Value;
        Task<long> next;
        lock (gate) next = waiting ??= After(running);
        var caughtUp = await next.WaitAsync(ct);
        request?.Set(new RequestMoment(caughtUp));
        return caughtUp;
    }

    /// <summary>Whether what was read after that moment still is as it was.</summary>
    /// <param name="on">All that it was read from.</param>
    public bool Holds(long since, ReadOnlySpan<Change> on)
    {
        if (since < Interlocked.Read(ref forgotten)) return false;
        foreach (var change in on)
            if (changed.TryGetValue(change, out var at) && at > since) return false;
        return true;
    }

    private async Task<long> After(Task<long> before)
    {
        await ((Task)before).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        lock (gate) (running, waiting) = (waiting!, null);
        return await Ask();
    }

    private async Task<long> Ask()
    {
        var isOld = snapshot.Length == 0 || clock.GetElapsedTime(asked) > ChangeLog.KeptFor;
        (asked, var since, snapshot) = (clock.GetTimestamp(), snapshot, ""); // where the question fails, the next begins anew
        var (seen, found) = await Read(isOld ? "" : since);
        if (isOld || found.Count > 0) Note(found, isOld);
        snapshot = seen;
        return moment;
    }

    private async Task<(string Snapshot, List<Change> Found)> Read(string since)
    {
        await using var command = database.CreateCommand($"select seen, tenant, kind, id from {ChangeLog.Since}");
        command.Parameters.AddWithValue("since", since);
        command.Parameters.AddWithValue("most", MostAtOnce);
        await using var row = await command.ExecuteReaderAsync();
        var (seen, found) = ("", new List<Change>());
        while (await row.ReadAsync())
        {
            seen = row.GetString(0);
            if (!row.IsDBNull(1)) found.Add(new(row.GetString(1), row.GetString(2), row.GetGuid(3)));
        }
        return (seen, found);
    }

    private void Note(List<Change> found, bool isOld)
    {
        moment++;
        foreach (var change in found) changed[change] = changed[change with { Id = Guid.Empty }] = moment;
        if (!isOld && found.Count <= MostAtOnce && changed.Count <= Most && !found.Contains(ChangeLog.Everything)) return;
        Interlocked.Exchange(ref forgotten, moment);
        changed.Clear();
    }
}
