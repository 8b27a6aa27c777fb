using Marten;

namespace Competence.Skills.Campaigns;

/// <param name="WithoutRole">How many of the people have no role with published requirements.</param>
/// <param name="Questions">Person times skill.</param>
/// <param name="Overlaps">Campaigns that run and ask one of these people for one of these skills.</param>
public sealed record Reach(int People, int WithoutRole, long Questions, IReadOnlyList<Guid> Overlaps);

/// <summary>Finds whom a plan meets on a day and what it asks of them, in the database and never as a list in memory.</summary>
internal static class Population
{
    private const string Line = $"select k.person_id from skills.member_links k where k.tenant_id = @tenant and k.kind = 'manager' and {MemberRows.Holds}";

    /// <summary>SQL: the people whom the rule meets.</summary>
    private const string Met =
        $"""
        with recursive tree (unit_id) as (
            select unnest(@units) union
            select u.unit_id from tree t join skills.units u on u.tenant_id = @tenant and u.parent_id = t.unit_id
        ), line (person_id) as (
            {Line} and k.target_id = any(@managers) union
            select r.person_id from line l cross join lateral ({Line} and k.target_id = l.person_id) r
        ), met as (
            select m.person_id from skills.members m
            where m.tenant_id = @tenant and {MemberRows.Employed}
              and (@everyone or cardinality(@units) = 0 or exists (select from skills.member_links k join tree t on t.unit_id = k.target_id
                   where k.tenant_id = @tenant and k.person_id = m.person_id and k.kind = 'unit' and {MemberRows.Holds}))
              and (@everyone or cardinality(@roles) = 0 or exists (select from skills.member_links k
                   where k.tenant_id = @tenant and k.person_id = m.person_id and k.kind = 'role' and k.target_id = any(@roles) and {MemberRows.Holds}))
              and (@everyone or cardinality(@managers) = 0 or m.person_id in (select person_id from line))
        )
        """;

    /// <summary>SQL: what the roles of the people in the table <c>met</c> ask on @today.</summary>
    public const string Required =
        $"""
        roles as (
            select distinct on (p.person_id) p.person_id, k.target_id as role_profile_id
            from met p
            join skills.member_links k on k.tenant_id = @tenant and k.person_id = p.person_id and k.kind = 'role' and {MemberRows.Holds}
            order by p.person_id, k.valid_from desc, k.target_id
        ), required as (
            select distinct on (o.person_id, r.skill_id) o.person_id, r.skill_id, r.level
            from roles o join skills.requirements r on r.tenant_id = @tenant and r.role_profile_id = o.role_profile_id and r.horizon <= @today
            order by o.person_id, r.skill_id, r.horizon desc
        )
        """;

    /// <summary>SQL: person and skill that are asked.</summary>
    private const string Asked =
        """
        asked as (
            select p.person_id, s.skill_id from met p cross join unnest(@skills) as s (skill_id)
            union select person_id, skill_id from required where @by_role
        )
        """;

    public static async Task<Reach> Reach(this IQuerySession session, Guid campaign, CampaignPlan plan, DateOnly today, CancellationToken ct) =>
        (await session.Read(
            $"""
            {Met}, {Required}, {Asked}
            select (select count(*) from met), (select count(*) from met p where p.person_id not in (select person_id from required)),
                   (select count(*) from asked),
                   array(select distinct a.campaign_id from skills.campaign_answers a
                         join skills.campaigns c on c.tenant_id = @tenant and c.campaign_id = a.campaign_id and c.takes_answers
                         join asked q on q.person_id = a.person_id and q.skill_id = a.skill_id
                         where a.tenant_id = @tenant and a.campaign_id <> @campaign)
            """,
            row => new Reach((int)row.GetInt64(0), (int)row.GetInt64(1), row.GetInt64(2), row.GetFieldValue<Guid[]>(3)),
            ct, [.. Parameters(plan, today), ("campaign", campaign)])).Single();

    /// <summary>Within the transaction that the session has begun.</summary>
    public static Task WritePeople(this IDocumentSession session, Guid campaign, CampaignPlan plan, DateOnly today, CancellationToken ct) => session.Write(
        $"{Met} insert into skills.campaign_people (tenant_id, campaign_id, person_id) select @tenant, @campaign, person_id from met on conflict do nothing",
        ct, [.. Parameters(plan, today), ("campaign", campaign)]);

    public static Task WriteQuestions(
        this IDocumentSession session, Guid campaign, Guid[] people, CampaignPlan plan, DateOnly today, CancellationToken ct) => session.Write(
        $"""
        with met as (select unnest(@people) as person_id), {Required}, {Asked}
        insert into skills.campaign_answers (tenant_id, campaign_id, person_id, skill_id)
        select @tenant, @campaign, person_id, skill_id from asked on conflict do nothing
        """,
        ct, ("people", people), ("campaign", campaign), ("skills", plan.SkillIds.ToArray()), ("by_role", plan.IncludesRoleSkills), ("today", today));

    private static (string, object?)[] Parameters(CampaignPlan plan, DateOnly today) =>
    [
        ("everyone", plan.Population.IsEveryone), ("units", plan.Population.UnitIds.ToArray()), ("roles", plan.Population.RoleProfileIds.ToArray()),
        ("managers", plan.Population.ManagerIds.ToArray()), ("skills", plan.SkillIds.ToArray()), ("by_role", plan.IncludesRoleSkills), ("today", today),
    ];
}
