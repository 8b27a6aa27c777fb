using Competence.Templates.Copies;
using Marten;

namespace Competence.Templates.Cycles;

/// <summary>Whom a round meets, and how far each has come: asked of the database, never as a list of all in memory.</summary>
internal static class CyclePeople
{
    /// <summary>Somebody leads them, and they work here on the day.</summary>
    private const string Met =
        $"""
        with recursive tree (unit_id) as (
            select unnest(@units) union select u.unit_id from tree t join templates.units u on u.tenant_id = @tenant and u.parent_id = t.unit_id
        ), met as (
            select m.person_id, {Copied.ManagerOfMember} as manager_id from templates.members m
            where m.tenant_id = @tenant and {MemberRows.Employed}
              and (cardinality(@units) = 0 or exists (select from templates.member_links k join tree t on t.unit_id = k.target_id
                   where k.tenant_id = @tenant and k.person_id = m.person_id and k.kind = 'unit' and {MemberRows.Holds}))
        )
        """;

    /// <summary>Of each person of the round: 0 without, 1 ongoing, 2 finished; the furthest where there are several.</summary>
    private const string Stages =
        $"""
        , stages as (
            select met.person_id, met.manager_id, coalesce(max(case when c.state in ('Acknowledged', 'FollowUp', 'Closed') then 2
                when c.state in ('Preparing', 'Held', 'Summarised') then 1 else 0 end), 0) as stage
            from met left join templates.mt_doc_conversation c on c.tenant_id = @tenant and c.person_id = met.person_id and c.cycle_id = @cycle
            where met.manager_id is not null group by 1, 2
        )
        """;

    public static async Task<int> CountPeople(this IQuerySession session, CyclePlan plan, DateOnly today, CancellationToken ct) => (await session.Read(
        $"{Met} select count(*) from met where manager_id is not null", row => (int)row.GetInt64(0), ct, Parameters(plan.UnitIds, today))).Single();

    /// <summary>Those who have no conversation in the round, in the order of their ids.</summary>
    public static Task<List<Placed>> Uninvited(this IQuerySession session, ConversationCycle cycle, Guid after, int most, DateOnly today, CancellationToken ct) => session.Read(
        $"""
        {Met} select met.person_id, m.employed_from, m.employed_to, met.manager_id from met
        join templates.members m on m.tenant_id = @tenant and m.person_id = met.person_id
        where met.manager_id is not null and met.person_id > @after and not exists (
            select from templates.mt_doc_conversation c where c.tenant_id = @tenant and c.person_id = met.person_id and c.cycle_id = @cycle)
        order by met.person_id limit @most
        """, row => new Placed(row.GetGuid(0), row.OrNull<DateOnly>(1), row.OrNull<DateOnly>(2), row.OrNull<Guid>(3)), ct,
        [.. Parameters(cycle.Plan.UnitIds, today), ("cycle", cycle.Id), ("after", after), ("most", most)]);

    /// <returns>Of each manager of today, how many of theirs have come how far.</returns>
    public static Task<List<ManagerCoverage>> CoverageOf(
        this IQuerySession session, Guid cycle, IReadOnlyList<Guid> units, DateOnly today, CancellationToken ct) => session.Read(
        $"""
        {Met}{Stages} select manager_id, count(*), count(*) filter (where stage = 0), count(*) filter (where stage = 1), count(*) filter (where stage = 2)
        from stages group by 1 order by 1
        """,
        row => new ManagerCoverage(row.GetGuid(0), new((int)row.GetInt64(1), (int)row.GetInt64(2), (int)row.GetInt64(3), (int)row.GetInt64(4))), ct,
        [.. Parameters(units, today), ("cycle", cycle)]);

    /// <summary>Those who are not finished, for a reminder, in the order of their ids.</summary>
    public static Task<List<(Guid PersonId, Guid ManagerId)>> Unheld(this IQuerySession session, ConversationCycle cycle, DateOnly today, CancellationToken ct) => session.Read(
        $"""
        select c.person_id, (c.data ->> 'managerId')::uuid from templates.mt_doc_conversation c
        where c.tenant_id = @tenant and c.cycle_id = @cycle and c.state in ('Planned', 'Preparing') order by 1
        """, row => (row.GetGuid(0), row.GetGuid(1)), ct, ("cycle", cycle.Id), ("today", today));

    private static (string, object?)[] Parameters(IReadOnlyList<Guid> units, DateOnly today) => [("units", units.ToArray()), ("today", today)];
}
