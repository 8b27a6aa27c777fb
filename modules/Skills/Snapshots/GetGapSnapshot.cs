using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Snapshots;

/// <param name="UnitId">The skills of this unit and all below it; of the whole organisation where left out.</param>
public sealed record GetGapSnapshotRequest([property: RouteParam] Guid SnapshotId, [property: QueryParam] Guid? UnitId = null);

/// <param name="UnitId">Whose skills: null is the whole organisation.</param>
/// <param name="IsSuppressed">The unit had too few people; then no skill of it is told.</param>
/// <param name="Units">Every unit that had people, with all below it.</param>
/// <param name="Skills">The most steps first, and those last that may not be told.</param>
public sealed record GapSnapshotView(
    GapSnapshotSummaryView Snapshot, Guid? UnitId, bool IsSuppressed, IReadOnlyList<GapSnapshotUnitView> Units, IReadOnlyList<GapSnapshotSkillView> Skills);

/// <summary>What was lacking when it was counted</summary>
internal sealed class GetGapSnapshotEndpoint(IQuerySession session) : Endpoint<GetGapSnapshotRequest, GapSnapshotView>
{
    public override void Configure()
    {
        Get("/gap-snapshots/{SnapshotId}");
        Policies("aggregate.read");
        Description(d => d.Produces<GapSnapshotView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetGapSnapshotRequest request, CancellationToken ct)
    {
        if (await session.Snapshots(request.SnapshotId, ct) is not [var snapshot])
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-snapshot")));
            return;
        }
        var units = await session.SnapshotUnits(snapshot.SnapshotId, ct);
        var unit = units.FirstOrDefault(u => u.UnitId == request.UnitId);
        if (request.UnitId is not null && unit is null) await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-unit")));
        else if (unit is { IsSuppressed: true }) await Send.OkAsync(new(snapshot, unit.UnitId, IsSuppressed: true, units, []), ct);
        else await Send.OkAsync(new(
            snapshot, unit?.UnitId, IsSuppressed: false, units, await session.SnapshotSkills(snapshot.SnapshotId, unit?.UnitId, units, ct)), ct);
    }
}
