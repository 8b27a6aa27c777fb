using System.Collections.Concurrent;
using System.Data.Common;
using Competence.Changes;
using Competence.Kernel;
using Marten;

namespace Competence.Skills.Workforce;

/// <summary>
/// Keeps a copy of each tenant lately asked about. What the database says has changed since is read into the next copy;
/// one at a time, while others read the last.
/// </summary>
internal sealed class WorkforceKeeper(TimeProvider clock) : IWorkforce, IDisposable
{
    private const int MostTenants = 8;

    /// <summary>Beyond this many people it is quicker to read everything.</summary>
    private const int ManyPeople = 20_000, MostChanges = 5 * ManyPeople;

    private readonly ConcurrentDictionary<string, Holding> tenants = new();

    public async Task<WorkforceCopy> Now(IQuerySession session, CancellationToken ct)
    {
        var kept = tenants.GetOrAdd(session.TenantId, _ => new Holding());
        kept.LastAsked = clock.GetTimestamp();
        // the asker's own session may have begun a transaction whose writes are nobody else's yet
        await using var reading = session.DocumentStore.QuerySession(session.TenantId);
        if (kept.Copy is { } copy && !IsOld(kept) && (await Since(copy.Snapshot, reading, ct)).IsNothing) return copy.Workforce;

        await kept.Gate.WaitAsync(ct);
        try
        {
            var changes = await Since(kept.Copy?.Snapshot, reading, ct);
            if (kept.Copy is null || IsOld(kept)) kept.Copy = await Load(changes, reading, ct);
            else if (!changes.IsNothing) kept.Copy = await Next(kept.Copy.Workforce, changes, reading, ct);
            kept.Refreshed = clock.GetTimestamp();
            Forget();
            return kept.Copy.Workforce;
        }
        finally
        {
            kept.Gate.Release();
        }
    }

    public void Dispose()
    {
        foreach (var kept in tenants.Values) kept.Gate.Dispose();
    }

    private bool IsOld(Holding kept) => kept.Copy!.Workforce.Day != clock.Today() || clock.GetElapsedTime(kept.Refreshed) > ChangeLog.KeptFor;

    private async Task<Copy> Load(Written changes, IQuerySession session, CancellationToken ct)
    {
        var builder = new WorkforceBuilder(null);
        var reading = new WorkforceReading(session, builder);
        await reading.Units(ct);
        await reading.Requirements(ct);
        await reading.Needs(ct);
        await reading.People(null, ct);
        await reading.Levels(null, ct);
        return new(builder.Build(clock.Today()), changes.Snapshot);
    }

    private async Task<Copy> Next(WorkforceCopy from, Written changes, IQuerySession session, CancellationToken ct)
    {
        var (placed, rated) = (changes.Of(WorkforceChanges.Place), changes.Of(WorkforceChanges.Level));
        if (changes.IsEverything || Math.Max(placed.Length, rated.Length) > ManyPeople) return await Load(changes, session, ct);

        var builder = new WorkforceBuilder(from);
        var reading = new WorkforceReading(session, builder);
        if (changes.Of(WorkforceChanges.Units).Length > 0) await reading.Units(ct);
        if (changes.Of(WorkforceChanges.Requirements).Length > 0) await reading.Requirements(ct);
        if (changes.Of(WorkforceChanges.Needs).Length > 0) await reading.Needs(ct);
        if (placed.Length > 0) await reading.People(placed, ct);
        if (rated.Length > 0) await reading.Levels(rated, ct);
        return new(builder.Build(clock.Today()), changes.Snapshot);
    }

    private static async Task<Written> Since(string? snapshot, IQuerySession session, CancellationToken ct) => (await session.Read(
        $"""
        with found as (select * from {ChangeLog.Since})
        select (select max(seen) from found), (select count(*) from found) > @most, array_agg(kind), array_agg(id) from (
            select distinct kind, id from found where tenant in (@tenant, '') and kind in ({WorkforceChanges.Kinds})
        ) since
        """, Read, ct, ("since", snapshot ?? ""), ("most", MostChanges))).Single();

    private static Written Read(DbDataReader row) => row.GetBoolean(1) ? new(row.GetString(0), [ChangeLog.EverythingKind], [Guid.Empty])
        : row.IsDBNull(2) ? new(row.GetString(0), [], [])
        : new(row.GetString(0), row.GetFieldValue<string[]>(2), row.GetFieldValue<Guid[]>(3));

    private void Forget()
    {
        foreach (var (tenant, _) in tenants.OrderByDescending(t => t.Value.LastAsked).Skip(MostTenants)) tenants.TryRemove(tenant, out _);
    }

    private sealed record Copy(WorkforceCopy Workforce, string Snapshot);

    private sealed record Written(string Snapshot, string[] Kinds, Guid[] Ids)
    {
        public bool IsNothing => Kinds.Length == 0;

        public bool IsEverything => Kinds.Contains(ChangeLog.EverythingKind);

        public Guid[] Of(string kind) => [.. Ids.Where((_, i) => Kinds[i] == kind)];
    }

    private sealed class Holding
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);
        public Copy? Copy { get; set; }
        public long Refreshed { get; set; }
        public long LastAsked { get; set; }
    }
}
