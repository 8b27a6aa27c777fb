using Marten;

namespace Competence.Goals.Outcomes;

internal static class Coverage
{
    /// <summary>
    /// How many people's roles ask each skill today, and how many of them meet it; for each role, and for all, where whoever has two
    /// roles counts once and has to meet both.
    /// </summary>
    public static async Task<ILookup<Guid, Counted>> Covered(this IQuerySession session, Guid[] skills, DateOnly today, CancellationToken ct) => (await session.Read(
        $"""
        with asked as (
            select distinct on (q.skill_id, q.role_profile_id) q.skill_id, q.role_profile_id, q.level from goals.requirements q
            where q.tenant_id = @tenant and q.skill_id = any(@skills) and q.valid_from <= @today
            order by q.skill_id, q.role_profile_id, q.valid_from desc
        ), held as (
            select a.skill_id, a.role_profile_id, k.person_id, coalesce(l.level, 0) >= a.level as is_met
            from asked a
            join goals.member_links k on k.tenant_id = @tenant and k.kind = '{MemberRows.Role}' and k.target_id = a.role_profile_id and {MemberRows.Holds}
            join goals.members m on m.tenant_id = @tenant and m.person_id = k.person_id and {MemberRows.Employed}
            left join goals.levels l on l.tenant_id = @tenant and l.person_id = k.person_id and l.skill_id = a.skill_id
        )
        select skill_id, role_profile_id, count(distinct person_id)::int, (count(distinct person_id) filter (where not is_met))::int
        from held group by grouping sets ((skill_id, role_profile_id), (skill_id))
        """, row => (Skill: row.GetGuid(0), Counted: Of(row.OrNull<Guid>(1), row.GetInt32(2), row.GetInt32(3))), ct, ("skills", skills), ("today", today)))
        .ToLookup(c => c.Skill, c => c.Counted);

    private static Counted Of(Guid? role, int people, int missing) => new(role, people - missing, people, people);
}
