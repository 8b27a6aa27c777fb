using Competence.Skills.Contracts;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Holders;

public sealed record GetSkillTrendRequest([property: RouteParam] Guid SkillId);

/// <param name="Points">One a snapshot of the gaps, the earliest first; those about fewer than five people are left out.</param>
public sealed record SkillTrendView(IReadOnlyList<SkillTrendPointView> Points);

/// <param name="Needed">How many were asked the skill.</param>
/// <param name="Steps">Levels missing in all.</param>
public sealed record SkillTrendPointView(Guid SnapshotId, DateTimeOffset AsOf, int Needed, int PeopleWithGap, int Steps);

/// <summary>How the gap in a skill has moved from snapshot to snapshot</summary>
internal sealed class GetSkillTrendEndpoint(IQuerySession session) : Endpoint<GetSkillTrendRequest, SkillTrendView>
{
    public override void Configure()
    {
        Get("/skills/{SkillId}/trend");
        Policies("aggregate.read");
        Description(d => d.Produces<SkillTrendView>(200));
    }

    public override async Task HandleAsync(GetSkillTrendRequest request, CancellationToken ct) => await Send.OkAsync(new(await session.Read(
        """
        select s.snapshot_id, s.as_of, k.people, k.people_with_gap, k.steps
        from skills.gap_snapshots s
        join skills.gap_snapshot_skills k on k.tenant_id = @tenant and k.snapshot_id = s.snapshot_id and k.unit_id = @whole and k.skill_id = @skill
        where s.tenant_id = @tenant and k.people >= @least order by s.as_of limit 500
        """,
        row => new SkillTrendPointView(row.GetGuid(0), row.GetFieldValue<DateTimeOffset>(1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4)), ct,
        ("skill", request.SkillId), ("whole", Guid.Empty), ("least", SmallGroups.Minimum))), ct);
}
