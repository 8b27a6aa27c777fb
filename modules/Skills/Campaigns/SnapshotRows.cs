using Marten;

namespace Competence.Skills.Campaigns;

/// <summary>Writes what is kept for good, within the transaction that the session has begun; what is there stays.</summary>
internal static class SnapshotRows
{
    /// <summary>For whom they work on the closing day, and in which unit with all above it.</summary>
    public static Task FreezePeople(this IDocumentSession session, Guid campaign, Guid[] people, DateOnly today, CancellationToken ct) => session.Write(
        $"""
        with recursive place as (
            select p.person_id,
                (select k.target_id from skills.member_links k where k.tenant_id = @tenant and k.person_id = p.person_id
                    and k.kind = 'manager' and {MemberRows.Holds} order by k.valid_from desc, k.target_id limit 1) as manager_id,
                (select k.target_id from skills.member_links k where k.tenant_id = @tenant and k.person_id = p.person_id
                    and k.kind = 'unit' and {MemberRows.Holds} order by k.valid_from desc, k.target_id limit 1) as unit_id
            from unnest(@people) as p (person_id)
        ), above (unit_id, part, depth) as (
            select distinct unit_id, unit_id, 0 from place where unit_id is not null
            union
            select a.unit_id, u.parent_id, a.depth + 1 from above a
            join skills.units u on u.tenant_id = @tenant and u.unit_id = a.part where u.parent_id is not null and a.depth < 100
        ), paths as (select unit_id, array_agg(part order by depth) as units from above group by unit_id)
        update skills.campaign_people c set manager_id = p.manager_id, unit_id = p.unit_id, units = coalesce(w.units, array[]::uuid[])
        from place p left join paths w on w.unit_id = p.unit_id
        where c.tenant_id = @tenant and c.campaign_id = @campaign and c.person_id = p.person_id and c.units is null
        """, ct, ("campaign", campaign), ("people", people), ("today", today));

    public static Task FreezeAnswers(this IDocumentSession session, Guid campaign, Guid[] people, DateOnly today, CancellationToken ct) => session.Write(
        $"""
        with met as (select unnest(@people) as person_id), {Population.Required}
        insert into skills.campaign_snapshots (tenant_id, campaign_id, person_id, skill_id, level, confidence, self, manager, required)
        select a.tenant_id, a.campaign_id, a.person_id, a.skill_id, l.shown, l.confidence, a.self, a.manager, r.level
        from skills.campaign_answers a
        left join skills.levels l on l.tenant_id = a.tenant_id and l.person_id = a.person_id and l.skill_id = a.skill_id
        left join required r on r.person_id = a.person_id and r.skill_id = a.skill_id
        where a.tenant_id = @tenant and a.campaign_id = @campaign and a.person_id = any(@people)
        on conflict do nothing
        """, ct, ("campaign", campaign), ("people", people), ("today", today));
}
