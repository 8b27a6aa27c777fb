using Competence.Skills.Exemptions;

namespace Competence.Skills.Gaps;

/// <summary>What <see cref="GapLedger"/> asks and writes in one go.</summary>
internal static class GapSql
{
    /// <summary>What the whole question would find asked of this skill, and what the ledger says; and how well the person fits, where that has become another.</summary>
    public static readonly string One =
        $"""
        with asked as (
            select distinct on (r.skill_id) r.skill_id, o.target_id as role_profile_id, r.level as required, r.importance
            from skills.members m
            cross join lateral (select k.target_id from skills.member_links k where k.tenant_id = @tenant and k.person_id = @person
                and k.kind = 'role' and {MemberRows.Holds} order by k.valid_from desc, k.target_id limit 1) o
            join skills.requirements r on r.tenant_id = @tenant and r.role_profile_id = o.target_id and r.horizon <= @today
            where m.tenant_id = @tenant and m.person_id = @person and {MemberRows.Employed} and not {ExemptionRows.IsExempt("@person", "r.skill_id")}
            order by r.skill_id, r.horizon desc
        ), fitted as (
            select role_profile_id, {RoleFits.Fit} as fit
            from (select a.*, l.shown as level from asked a left join skills.levels l on l.tenant_id = @tenant and l.person_id = @person and l.skill_id = a.skill_id) measured
            group by role_profile_id
        ), noted as (
            update skills.members m set fit = f.fit, fit_role_profile_id = f.role_profile_id, fit_version = m.fit_version + 1
            from (select) one left join fitted f on true
            where m.tenant_id = @tenant and m.person_id = @person and (m.fit, m.fit_role_profile_id) is distinct from (f.fit, f.role_profile_id)
            returning m.fit_version, m.fit_role_profile_id, m.fit
        )
        select a.role_profile_id, a.required, g.role_profile_id, g.required, g.level, n.fit_version, n.fit_role_profile_id, n.fit
        from (select) one
        left join asked a on a.skill_id = @skill
        left join skills.gaps g on g.tenant_id = @tenant and g.person_id = @person and g.skill_id = @skill
        left join noted n on true
        """;

    /// <summary>A row for each gap that has opened or closed, and each person who fits otherwise than told; the ledger is written with it.</summary>
    public static readonly string Settle =
        $"""
        with roles as (
            select distinct on (m.person_id) m.person_id, k.target_id as role_profile_id
            from skills.members m
            join skills.member_links k on k.tenant_id = @tenant and k.person_id = m.person_id and k.kind = 'role' and {MemberRows.Holds}
            where m.tenant_id = @tenant and m.person_id = any(@people) and {MemberRows.Employed}
            order by m.person_id, k.valid_from desc, k.target_id
        ), asked as (
            select distinct on (o.person_id, r.skill_id) o.person_id, o.role_profile_id, r.skill_id, r.level as required, r.importance
            from roles o
            join skills.requirements r on r.tenant_id = @tenant and r.role_profile_id = o.role_profile_id and r.horizon <= @today
            where not {ExemptionRows.IsExempt("o.person_id", "r.skill_id")}
            order by o.person_id, r.skill_id, r.horizon desc
        ), measured as (
            select a.*, l.shown as level, coalesce(l.shown, 0) < a.required as is_gap
            from asked a
            left join skills.levels l on l.tenant_id = @tenant and l.person_id = a.person_id and l.skill_id = a.skill_id
        ), counted as (
            select p.person_id, a.role_profile_id, count(a.skill_id) as required, count(*) filter (where not a.is_gap) as met, {RoleFits.Fit} as fit
            from unnest(@people) as p (person_id) left join measured a on a.person_id = p.person_id group by p.person_id, a.role_profile_id
        ), compared as (
            select c.*, (m.fit, m.fit_role_profile_id) is distinct from (c.fit, c.role_profile_id) as is_told
            from counted c join skills.members m on m.tenant_id = @tenant and m.person_id = c.person_id
        ), noted as (
            update skills.members m set required = c.required, met = c.met, fit = c.fit, fit_role_profile_id = c.role_profile_id, fit_version = m.fit_version + c.is_told::int
            from compared c where m.tenant_id = @tenant and m.person_id = c.person_id and (c.is_told or (m.required, m.met) <> (c.required, c.met))
            returning m.person_id, m.fit_version, m.fit_role_profile_id, m.fit, c.is_told
        ), opened as (
            insert into skills.gaps as g (tenant_id, person_id, skill_id, role_profile_id, required, level)
            select @tenant, person_id, skill_id, role_profile_id, required, level from measured where is_gap order by person_id, skill_id
            on conflict (tenant_id, person_id, skill_id) do update
            set role_profile_id = excluded.role_profile_id, required = excluded.required, level = excluded.level
            where (g.role_profile_id, g.required, g.level) is distinct from (excluded.role_profile_id, excluded.required, excluded.level)
            returning g.person_id, g.skill_id, g.role_profile_id, g.required, g.level, g.xmax = 0 as is_new
        ), closed as (
            delete from skills.gaps g where g.tenant_id = @tenant and g.person_id = any(@people)
            and not exists (select from measured a where a.person_id = g.person_id and a.skill_id = g.skill_id and a.is_gap)
            returning g.person_id, g.skill_id, g.role_profile_id, g.required, g.level
        )
        select true, person_id, skill_id, role_profile_id, required, level, null, null::bigint, null::uuid, null::smallint from opened where is_new
        union all select false, person_id, skill_id, role_profile_id, required, level,
            exists (select from measured a where a.person_id = c.person_id and a.skill_id = c.skill_id and a.level >= c.required), null, null, null
        from closed c
        union all select false, person_id, null, null, null, null, null, fit_version, fit_role_profile_id, fit from noted where is_told
        """;
}
