using Marten;

namespace Competence.Goals.Outcomes;

internal static class ClosedItems
{
    /// <summary>How many activities of plans that are carried out or complete are closed, for each role that people have today and for all.</summary>
    public static Task<List<Counted>> ClosedPlanItems(this IQuerySession session, DateOnly today, CancellationToken ct) => session.Read(
        $"""
        with planned as (
            select p.person_id, sum(p.done_count)::int as done, sum(p.item_count)::int as items from goals.mt_doc_developmentplan p
            where p.tenant_id = @tenant and p.state in ('Active', 'Complete') group by p.person_id
        ), employed as (
            select p.* from planned p join goals.members m on m.tenant_id = @tenant and m.person_id = p.person_id and {MemberRows.Employed}
        )
        select null::uuid, coalesce(sum(done), 0)::int, coalesce(sum(items), 0)::int, count(*)::int from employed
        union all
        select k.target_id, sum(p.done)::int, sum(p.items)::int, count(*)::int from employed p
        join goals.member_links k on k.tenant_id = @tenant and k.person_id = p.person_id and k.kind = '{MemberRows.Role}' and {MemberRows.Holds}
        group by k.target_id
        """, row => new Counted(row.OrNull<Guid>(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3)), ct, ("today", today));
}
