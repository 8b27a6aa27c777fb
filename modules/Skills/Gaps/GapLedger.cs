using System.Data.Common;
using Competence.Skills.Contracts;
using Competence.Skills.Exemptions;
using Marten;
using Wolverine;

namespace Competence.Skills.Gaps;

/// <summary>
/// One way in which gaps open and close, whatever caused it: a rating, a new role, a new version of a role profile. What
/// is asked of these people today is measured by their levels; what differs from the ledger is written and told.
/// Told from the ledger and not from the cause, nothing is told twice, and a second run tells nothing.
/// </summary>
internal static class GapLedger
{
    private const int Chunk = 1000;

    /// <summary>Within the transaction that the session has begun.</summary>
    public static async Task<OutgoingMessages> SettleGaps(this IDocumentSession session, Guid[] people, DateOnly today, CancellationToken ct)
    {
        if (people.Length == 0) return [];
        await session.LockMembers(people, ct);
        return await session.Settled(people, today, ct);
    }

    private static async Task<OutgoingMessages> Settled(this IDocumentSession session, Guid[] people, DateOnly today, CancellationToken ct)
    {
        var changes = await session.Read(Settle, Read, ct, ("people", people), ("today", today));
        var news = new OutgoingMessages();
        news.AddRange(changes.Where(c => c.IsOpen).Select(c => c.Gap).Chunk(Chunk).Select(gaps => new GapOpened(gaps, today)));
        news.AddRange(changes.Where(c => !c.IsOpen).Select(c => c.Gap).Chunk(Chunk).Select(gaps => new GapClosed(gaps, today)));
        return news;
    }

    /// <summary>The same for one skill of one person, whose row of levels is written with it: most ratings open no gap.</summary>
    /// <param name="written">The row.</param>
    /// <param name="level">What it says that the person has.</param>
    public static async Task<OutgoingMessages> SettleGap(
        this IDocumentSession session, Guid person, Guid skill, Statement written, int? level, DateOnly today, CancellationToken ct)
    {
        var (asked, told) = await session.Together(
            ReadOne, ct, LockOne(person), written, new(One, ("person", person), ("skill", skill), ("today", today)));
        switch (GapSteps.Of(asked, told, level))
        {
            case GapStep.Restate:
                session.QueueSqlCommand("update skills.gaps set level = ? where tenant_id = ? and person_id = ? and skill_id = ?", (object?)level ?? DBNull.Value, session.TenantId, person, skill);
                return [];
            case GapStep.Close:
                session.QueueSqlCommand("delete from skills.gaps where tenant_id = ? and person_id = ? and skill_id = ?", session.TenantId, person, skill);
                session.QueueSqlCommand("update skills.members set met = met + 1 where tenant_id = ? and person_id = ?", session.TenantId, person);
                return [new GapClosed([new(person, skill, told!.RoleProfileId, told.Required, told.Level, IsMet: true)], today)];
            case GapStep.Settle:
                return await session.Settled([person], today, ct);
            default:
                return [];
        }
    }

    /// <summary>
    /// A rating and a new role at the same moment settle one after the other, and the later sees both. Taken before any row of
    /// theirs is written, so that two who write of one person wait for each other and never both.
    /// </summary>
    public static Task LockMembers(this IDocumentSession session, Guid[] people, CancellationToken ct) => session.Write(Lock(people), ct);

    private static Statement Lock(Guid[] people) =>
        new("select from skills.members where tenant_id = @tenant and person_id = any(@people) order by person_id for update", ("people", people));

    // one value and not an array of one, whose plan would be made anew each time
    private static Statement LockOne(Guid person) =>
        new("select from skills.members where tenant_id = @tenant and person_id = @person for update", ("person", person));

    private static (bool IsOpen, SkillGap Gap) Read(DbDataReader row) => (row.GetBoolean(0), new SkillGap(
        row.GetGuid(1), row.GetGuid(2), row.GetGuid(3), row.GetInt16(4), row.OrNull<short>(5), row.OrNull<bool>(6)));

    private static (Asked?, Told?) ReadOne(DbDataReader row) => (
        row.IsDBNull(0) ? null : new(row.GetGuid(0), row.GetInt16(1)),
        row.IsDBNull(2) ? null : new(row.GetGuid(2), row.GetInt16(3), row.OrNull<short>(4)));

    /// <summary>What the whole question would find asked of this skill, and what the ledger says.</summary>
    private static readonly string One =
        $"""
        select a.role_profile_id, a.required, g.role_profile_id, g.required, g.level
        from (select) one
        left join (
            select o.target_id as role_profile_id, r.level as required
            from skills.members m
            cross join lateral (select k.target_id from skills.member_links k where k.tenant_id = @tenant and k.person_id = @person
                and k.kind = 'role' and {MemberRows.Holds} order by k.valid_from desc, k.target_id limit 1) o
            join skills.requirements r on r.tenant_id = @tenant and r.role_profile_id = o.target_id and r.skill_id = @skill and r.horizon <= @today
            where m.tenant_id = @tenant and m.person_id = @person and {MemberRows.Employed} and not {ExemptionRows.IsExempt("@person", "@skill")}
            order by r.horizon desc limit 1
        ) a on true
        left join skills.gaps g on g.tenant_id = @tenant and g.person_id = @person and g.skill_id = @skill
        """;

    private static readonly string Settle =
        $"""
        with roles as (
            select distinct on (m.person_id) m.person_id, k.target_id as role_profile_id
            from skills.members m
            join skills.member_links k on k.tenant_id = @tenant and k.person_id = m.person_id and k.kind = 'role' and {MemberRows.Holds}
            where m.tenant_id = @tenant and m.person_id = any(@people) and {MemberRows.Employed}
            order by m.person_id, k.valid_from desc, k.target_id
        ), asked as (
            select distinct on (o.person_id, r.skill_id) o.person_id, o.role_profile_id, r.skill_id, r.level as required
            from roles o
            join skills.requirements r on r.tenant_id = @tenant and r.role_profile_id = o.role_profile_id and r.horizon <= @today
            where not {ExemptionRows.IsExempt("o.person_id", "r.skill_id")}
            order by o.person_id, r.skill_id, r.horizon desc
        ), measured as (
            select a.*, l.shown as level, coalesce(l.shown, 0) < a.required as is_gap
            from asked a
            left join skills.levels l on l.tenant_id = @tenant and l.person_id = a.person_id and l.skill_id = a.skill_id
        ), counted as (
            select p.person_id, count(a.skill_id) as required, count(*) filter (where not a.is_gap) as met
            from unnest(@people) as p (person_id) left join measured a on a.person_id = p.person_id group by p.person_id
        ), noted as (
            update skills.members m set required = c.required, met = c.met
            from counted c where m.tenant_id = @tenant and m.person_id = c.person_id and (m.required, m.met) <> (c.required, c.met)
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
        select true, person_id, skill_id, role_profile_id, required, level, null from opened where is_new
        union all select false, person_id, skill_id, role_profile_id, required, level,
            exists (select from measured a where a.person_id = c.person_id and a.skill_id = c.skill_id and a.level >= c.required)
        from closed c
        """;
}
