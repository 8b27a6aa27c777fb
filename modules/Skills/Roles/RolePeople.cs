using Marten;

namespace Competence.Skills.Roles;

/// <summary>Who has a role today.</summary>
internal static class RolePeople
{
    public static Task<List<Guid>> PeopleIn(this IQuerySession session, Guid role, DateOnly today, CancellationToken ct) => session.Read(
        $"""
        select distinct k.person_id from skills.member_links k
        join skills.members m on m.tenant_id = @tenant and m.person_id = k.person_id and {MemberRows.Employed}
        where k.tenant_id = @tenant and k.kind = 'role' and k.target_id = @role and {MemberRows.Holds}
        order by k.person_id
        """, row => row.GetGuid(0), ct, ("role", role), ("today", today));

    public static async Task<IReadOnlyDictionary<Guid, int>> PeopleByRole(this IQuerySession session, DateOnly today, CancellationToken ct)
    {
        var counts = await session.Read(
            $"""
            select k.target_id, count(distinct k.person_id) from skills.member_links k
            join skills.members m on m.tenant_id = @tenant and m.person_id = k.person_id and {MemberRows.Employed}
            where k.tenant_id = @tenant and k.kind = 'role' and {MemberRows.Holds} group by k.target_id
            """, row => (Role: row.GetGuid(0), People: (int)row.GetInt64(1)), ct, ("today", today));
        return counts.ToDictionary(c => c.Role, c => c.People);
    }

    /// <summary>How many people of a unit and all below it have each role, each person counted in the role begun last.</summary>
    public static async Task<IReadOnlyDictionary<Guid, int>> PeopleByRoleWithin(
        this IQuerySession session, Guid unit, DateOnly today, CancellationToken ct)
    {
        var counts = await session.Read(
            $"""
            with recursive tree (unit_id) as (
                select @unit union select u.unit_id from tree t join skills.units u on u.tenant_id = @tenant and u.parent_id = t.unit_id
            ), people as (
                select distinct k.person_id from tree t
                join skills.member_links k on k.tenant_id = @tenant and k.kind = 'unit' and k.target_id = t.unit_id and {MemberRows.Holds}
                join skills.members m on m.tenant_id = @tenant and m.person_id = k.person_id and {MemberRows.Employed}
            ), roles as (
                select distinct on (p.person_id) p.person_id, k.target_id as role from people p
                join skills.member_links k on k.tenant_id = @tenant and k.person_id = p.person_id and k.kind = 'role' and {MemberRows.Holds}
                order by p.person_id, k.valid_from desc, k.target_id
            )
            select role, count(*)::int from roles group by role
            """, row => (Role: row.GetGuid(0), People: row.GetInt32(1)), ct, ("unit", unit), ("today", today));
        return counts.ToDictionary(c => c.Role, c => c.People);
    }
}
