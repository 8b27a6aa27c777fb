using Competence.Goals.Copies;
using Marten;

namespace Competence.Goals.PlanTemplates;

internal static class MetPeople
{
    /// <summary>Who of these has not been given the template yet, with their role and levels; asked by their ids, as a join to what a job is filling is planned as if that were empty.</summary>
    public static async Task<IReadOnlyList<MetPerson>> Ungiven(
        this IQuerySession session, Guid template, IReadOnlyList<Guid> people, Guid[] skills, DateOnly today, CancellationToken ct)
    {
        var given = (await session.Read(
            "select id from events.mt_streams where tenant_id = @tenant and id = any(@ids)", row => row.GetGuid(0), ct,
            ("ids", people.Select(p => TemplatedPlan.IdOf(template, p)).ToArray()))).ToHashSet();
        Guid[] fresh = [.. people.Where(p => !given.Contains(TemplatedPlan.IdOf(template, p)))];
        if (fresh.Length == 0) return [];

        var roles = (await session.Read(
            $"""
            select distinct on (k.person_id) k.person_id, k.target_id from goals.member_links k
            where k.tenant_id = @tenant and k.person_id = any(@people) and k.kind = '{MemberRows.Role}' and {MemberRows.Holds}
            order by k.person_id, k.valid_from desc, k.target_id
            """, row => (Person: row.GetGuid(0), Role: row.GetGuid(1)), ct, ("people", fresh), ("today", today))).ToDictionary(r => r.Person, r => r.Role);
        var levels = await session.LevelsOf(fresh, skills, ct);
        return [.. fresh.Select(p => new MetPerson(p, roles.TryGetValue(p, out var role) ? role : null, levels(p)))];
    }
}
