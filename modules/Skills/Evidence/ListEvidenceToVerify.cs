using Competence.Kernel;
using Competence.Skills.Assessors;
using Competence.Skills.Members;
using FastEndpoints;
using Marten;

namespace Competence.Skills.Evidence;

public sealed record ListEvidenceToVerifyRequest([property: RouteParam] Guid PersonId);

/// <summary>Evidence that waits for one to verify it</summary>
/// <remarks>
/// Of those one manages and in the skills one assesses; for HR administrators and skill owners everybody's. The oldest hundred,
/// the longest waiting first.
/// </remarks>
internal sealed class ListEvidenceToVerifyEndpoint(IQuerySession session, IPolicy policy, TimeProvider clock)
    : Endpoint<ListEvidenceToVerifyRequest, EvidenceListView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/evidence-to-verify");
        Policies("rating-task.read");
    }

    public override async Task HandleAsync(ListEvidenceToVerifyRequest request, CancellationToken ct)
    {
        var (actor, today) = (Actor.Of(User)!, clock.Today());
        var reports = (await session.Team(request.PersonId, isWholeLine: false, today, ct)).Select(m => m.PersonId).ToArray();
        var assessed = (await session.AssessedBy(request.PersonId, ct)).Where(s => s.Of(request.PersonId)!.Holds(today)).Select(s => s.SkillId).ToArray();
        var isAll = await policy.Can(actor, "assessor.write", null, ct) is null;
        var rows = await session.Read(
            """
            select person_id, evidence_id from skills.evidence
            where tenant_id = @tenant and status = 'Unverified' and person_id <> @me
            and (@all or person_id = any(@reports) or skill_id = any(@skills)) order by added_at, evidence_id limit 100
            """,
            row => (Person: row.GetGuid(0), Evidence: row.GetGuid(1)), ct,
            ("me", request.PersonId), ("all", isAll), ("reports", reports), ("skills", assessed));

        await Send.OkAsync(await session.Waiting(rows, request.PersonId, reports, today, ct), ct);
    }
}
