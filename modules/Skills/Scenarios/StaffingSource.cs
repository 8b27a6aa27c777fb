using System.Data.Common;
using System.Runtime.CompilerServices;
using Competence.Changes;
using Competence.Skills.Workforce;
using Marten;

namespace Competence.Skills.Scenarios;

/// <summary>Where the organisation's numbers come from.</summary>
public interface IStaffingSource
{
    /// <param name="session">Names the tenant.</param>
    Task<Staffing> Now(IQuerySession session, DateOnly today, CancellationToken ct);
}

/// <summary>
/// Roles and levels counted in memory, once for each copy of the workforce; who came and went counted by the database, and kept
/// until somebody does again. Whoever tries what-ifs changes a plan and not the people.
/// </summary>
internal sealed class StaffingSource(IWorkforce workforce, ChangeFeed changes) : IStaffingSource, IDisposable
{
    private const int MostTenants = 16;

    private readonly Kept<(string Tenant, DateOnly Day), IReadOnlyDictionary<Guid, UnitHistory>> kept = new(changes, MostTenants);

    private readonly ConditionalWeakTable<WorkforceCopy, Counted> counted = [];

    public async Task<Staffing> Now(IQuerySession session, DateOnly today, CancellationToken ct)
    {
        var (copy, histories) = (await workforce.Now(session, ct), await Histories(session, today, ct));
        if (counted.TryGetValue(copy, out var known) && ReferenceEquals(known.Histories, histories)) return known.Staffing;
        var staffing = new Staffing(today, [.. Enumerable.Range(0, copy.Units.Count).Select(unit => Staff(copy, unit, histories.GetValueOrDefault(copy.Units.IdOf(unit))))]);
        counted.AddOrUpdate(copy, new(histories, staffing));
        return staffing;
    }

    public void Dispose() => kept.Dispose();

    private static UnitStaff Staff(WorkforceCopy copy, int unit, UnitHistory history)
    {
        var (roles, holders) = (new Dictionary<Guid, int>(), new Dictionary<Guid, int[]>());
        var people = copy.People.Directly(unit);
        foreach (var person in people)
            if (copy.People.RoleOf(person) is { } role) roles[role] = roles.GetValueOrDefault(role) + 1;
        foreach (var (skill, levels) in copy.Skills.Columns)
            if (AtLeast(levels, people) is { } counts) holders[skill] = counts;
        return new(copy.Units.IdOf(unit), copy.Units.ParentOf(unit) is { } parent ? copy.Units.IdOf(parent) : null,
            history.Now, history.YearAgo, history.Left, roles, holders);
    }

    /// <returns>How many have level 1, 2 … 5 or above; null where nobody has any.</returns>
    private static int[]? AtLeast(LevelColumn levels, ReadOnlySpan<int> people)
    {
        int[]? atLeast = null;
        foreach (var person in people)
            if (levels[person] is { IsConfident: true, LevelOrNone: > 0 and var level })
                for (var i = 0; i < level; i++) (atLeast ??= new int[Need.Levels])[i]++;
        return atLeast;
    }

    private async Task<IReadOnlyDictionary<Guid, UnitHistory>> Histories(IQuerySession session, DateOnly today, CancellationToken ct)
    {
        var (key, since) = ((session.TenantId, today), await changes.CatchUp(ct));
        if (kept.TryGet(key, out var known)) return known;
        // in a session of its own: the asker's may hold writes that are nobody else's yet
        await using var reading = session.DocumentStore.QuerySession(session.TenantId);
        var found = (await reading.Read(History, Read, ct, ("today", today), ("ago", today.AddYears(-1)))).ToDictionary(h => h.Unit, h => h.History);
        kept.Put(key, found, since, new Change(session.TenantId, WorkforceChanges.Place, Guid.Empty));
        return found;
    }

    private static (Guid Unit, UnitHistory History) Read(DbDataReader row) =>
        (row.GetGuid(0), new((int)row.GetInt64(1), (int)row.GetInt64(2), (int)row.GetInt64(3)));

    /// <summary>The unit held last on the day: a leaver's last one.</summary>
    private const string History =
        """
        select k.target_id,
            count(*) filter (where m.employed_from <= @today and coalesce(m.employed_to, 'infinity') >= @today),
            count(*) filter (where m.employed_from <= @ago and coalesce(m.employed_to, 'infinity') >= @ago),
            count(*) filter (where m.employed_to >= @ago and m.employed_to < @today)
        from skills.members m
        cross join lateral (
            select k.target_id from skills.member_links k
            where k.tenant_id = @tenant and k.person_id = m.person_id and k.kind = 'unit' and k.valid_from <= least(coalesce(m.employed_to, @today), @today)
            order by k.valid_from desc, k.target_id limit 1) k
        where m.tenant_id = @tenant and m.employed_from <= @today and coalesce(m.employed_to, 'infinity') >= @ago
        group by k.target_id
        """;

    private readonly record struct UnitHistory(int Now, int YearAgo, int Left);

    /// <param name="Histories">Of one day and tenant: these very ones.</param>
    private sealed record Counted(IReadOnlyDictionary<Guid, UnitHistory> Histories, Staffing Staffing);
}
