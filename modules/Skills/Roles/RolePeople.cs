using Competence.Skills.Members;
using Marten;

namespace Competence.Skills.Roles;

/// <summary>Who has a role today.</summary>
internal static class RolePeople
{
    public static Task<List<Guid>> PeopleIn(this IQuerySession session, Guid role, DateOnly today, CancellationToken ct) => session.Read(
        $"""
        select distinct k.person_id from skills.member_links k
        join skills.members m on m.tenant_id = @tenant and m.person_id = k.person_id and {MemberTables.Employed}
        where k.tenant_id = @tenant and k.kind = 'role' and k.target_id = @role and {MemberTables.Holds}
        order by k.person_id
        """, row => row.GetGuid(0), ct, ("role", role), ("today", today));

    public static async Task<IReadOnlyDictionary<Guid, int>> PeopleByRole(this IQuerySession session, DateOnly today, CancellationToken ct)
    {
        var counts = await session.Read(
            $"""
            select k.target_id, count(distinct k.person_id) from skills.member_links k
            join skills.members m on m.tenant_id = @tenant and m.person_id = k.person_id and {MemberTables.Employed}
            where k.tenant_id = @tenant and k.kind = 'role' and {MemberTables.Holds} group by k.target_id
            """, row => (Role: row.GetGuid(0), People: (int)row.GetInt64(1)), ct, ("today", today));
        return counts.ToDictionary(c => c.Role, c => c.People);
    }
}
