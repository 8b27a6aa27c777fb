using Competence.Kernel;
using Competence.Skills.Members;
using Competence.Skills.Teams;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Evidence;

public sealed record ListUnitEvidenceToVerifyRequest([property: RouteParam] Guid UnitId);

/// <summary>Evidence of a unit's people that waits for somebody to verify it</summary>
/// <remarks>For the HR of the unit: of all who are in it or below, never one's own. The oldest hundred, the longest waiting first.</remarks>
internal sealed class ListUnitEvidenceToVerifyEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<ListUnitEvidenceToVerifyRequest, EvidenceListView>
{
    public override void Configure()
    {
        Get("/units/{UnitId}/evidence-to-verify");
        Policies("evidence-queue.read");
        Description(d => d.Produces<EvidenceListView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListUnitEvidenceToVerifyRequest request, CancellationToken ct)
    {
        if ((await session.Above(request.UnitId, ct)).Count == 0)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-unit")));
            return;
        }
        var (reader, today) = (Actor.PersonIn(User), clock.Today());
        var rows = await session.Read(
            $"""
            with recursive tree (unit_id) as (
                select @unit::uuid union select u.unit_id from tree t join skills.units u on u.tenant_id = @tenant and u.parent_id = t.unit_id
            )
            select e.person_id, e.evidence_id from skills.evidence e
            where e.tenant_id = @tenant and e.status = 'Unverified' and e.person_id <> @me and exists (
                select 1 from skills.member_links k
                where k.tenant_id = @tenant and k.person_id = e.person_id and k.kind = 'unit' and {MemberRows.Holds}
                    and k.target_id in (select unit_id from tree))
            order by e.added_at, e.evidence_id limit 100
            """,
            row => (Person: row.GetGuid(0), Evidence: row.GetGuid(1)), ct, ("unit", request.UnitId), ("me", reader), ("today", today));
        var reports = (await session.Team(reader, isWholeLine: false, today, ct)).Select(m => m.PersonId).ToArray();
        await Send.OkAsync(await session.Waiting(rows, reader, reports, today, ct), ct);
    }
}
