using Marten;

namespace Competence.Skills.Teams;

/// <param name="Required">Requirements asked of these people today.</param>
internal sealed record UnitCount(Guid UnitId, int People, int Required, int Met);

internal static class UnitCounts
{
    /// <summary>Each unit directly below with all that is below it, and the unit itself for those who are in none of them.</summary>
    public static Task<List<UnitCount>> Below(this IQuerySession session, Guid unit, DateOnly today, CancellationToken ct) => session.Read(
        $"""
        with recursive tree (part, unit_id) as (
            select unit_id, unit_id from skills.units where tenant_id = @tenant and parent_id = @unit
            union
            select t.part, u.unit_id from tree t join skills.units u on u.tenant_id = @tenant and u.parent_id = t.unit_id
        ), parts as (select part, unit_id from tree union all select @unit, @unit)
        select p.part, count(m.person_id), coalesce(sum(m.required), 0), coalesce(sum(m.met), 0)
        from parts p
        left join skills.member_links k on k.tenant_id = @tenant and k.kind = 'unit' and k.target_id = p.unit_id and {MemberRows.Holds}
        left join skills.members m on m.tenant_id = @tenant and m.person_id = k.person_id and {MemberRows.Employed}
        group by p.part
        """,
        row => new UnitCount(row.GetGuid(0), (int)row.GetInt64(1), (int)row.GetInt64(2), (int)row.GetInt64(3)), ct,
        ("unit", unit), ("today", today));

    /// <summary>The unit and all above it, the nearest first; empty where the tenant has no such unit.</summary>
    public static Task<List<Guid>> Above(this IQuerySession session, Guid unit, CancellationToken ct) => session.Read(
        """
        with recursive above (unit_id, depth) as (
            select unit_id, 0 from skills.units where tenant_id = @tenant and unit_id = @unit
            union
            select u.parent_id, a.depth + 1 from above a
            join skills.units u on u.tenant_id = @tenant and u.unit_id = a.unit_id
            where u.parent_id is not null and a.depth < 100
        )
        select unit_id from above order by depth
        """, row => row.GetGuid(0), ct, ("unit", unit));
}
