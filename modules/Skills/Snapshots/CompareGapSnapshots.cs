using Competence.Kernel;
using Competence.Skills.Catalogue;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Snapshots;

/// <param name="With">The snapshot to compare with, usually an earlier one.</param>
/// <param name="UnitId">The skills of this unit and all below it; of the whole organisation where left out.</param>
public sealed record CompareGapSnapshotsRequest(
    [property: RouteParam] Guid SnapshotId, [property: QueryParam] Guid? With = null, [property: QueryParam] Guid? UnitId = null);

internal sealed class CompareGapSnapshotsValidator : Validator<CompareGapSnapshotsRequest>
{
    public CompareGapSnapshotsValidator() => RuleFor(r => r.With).NotNull();
}

/// <param name="UnitId">Whose skills: null is the whole organisation.</param>
/// <param name="IsSuppressed">The unit had too few people in one of them; then no skill of it is told.</param>
/// <param name="Units">Every unit that had people in one of them, the largest change first, and those last that may not be told.</param>
/// <param name="Skills">Those whose figures may be told in both, the largest change first.</param>
public sealed record GapDifferenceView(
    GapSnapshotSummaryView Snapshot, GapSnapshotSummaryView With, Guid? UnitId, bool IsSuppressed,
    IReadOnlyList<UnitDifferenceView> Units, IReadOnlyList<SkillDifferenceView> Skills);

/// <param name="People">Null where suppressed in one of them, as all figures.</param>
/// <param name="Steps">Levels missing in all.</param>
/// <param name="StepsWith">Levels missing in the snapshot compared with.</param>
public sealed record UnitDifferenceView(
    Guid UnitId, int? People, int? PeopleWith, int? PeopleWithGap, int? PeopleWithGapWith, int? Steps, int? StepsWith, bool IsSuppressed);

/// <param name="Needed">How many were asked it.</param>
/// <param name="Steps">Levels missing in all.</param>
/// <param name="StepsWith">Levels missing in the snapshot compared with.</param>
public sealed record SkillDifferenceView(
    Guid SkillId, LocalizedText Label, SkillKind Kind, int Needed, int NeededWith, int PeopleWithGap, int PeopleWithGapWith, int Steps, int StepsWith);

/// <summary>What has changed between two snapshots</summary>
internal sealed class CompareGapSnapshotsEndpoint(IQuerySession session) : Endpoint<CompareGapSnapshotsRequest, GapDifferenceView>
{
    public override void Configure()
    {
        Get("/gap-snapshots/{SnapshotId}/difference");
        Policies("aggregate.read");
        Description(d => d.Produces<GapDifferenceView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(CompareGapSnapshotsRequest request, CancellationToken ct)
    {
        if (await session.Snapshots(request.SnapshotId, ct) is not [var one] || await session.Snapshots(request.With, ct) is not [var other])
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-snapshot")));
            return;
        }
        var (ones, others) = (await session.SnapshotUnits(one.SnapshotId, ct), await session.SnapshotUnits(other.SnapshotId, ct));
        var units = SnapshotDifference.OfUnits(ones, others);
        var unit = units.FirstOrDefault(u => u.UnitId == request.UnitId);
        if (request.UnitId is not null && unit is null) await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-unit")));
        else await Send.OkAsync(new(one, other, unit?.UnitId, unit is { IsSuppressed: true }, units, unit is { IsSuppressed: true } ? [] : SnapshotDifference.OfSkills(
            await SkillsOf(one.SnapshotId, unit?.UnitId, ones, ct), await SkillsOf(other.SnapshotId, unit?.UnitId, others, ct))), ct);
    }

    /// <returns>None where the unit was not there yet, or no more.</returns>
    private async Task<IReadOnlyList<GapSnapshotSkillView>> SkillsOf(Guid snapshot, Guid? unit, IReadOnlyList<GapSnapshotUnitView> units, CancellationToken ct) =>
        unit is null || units.Any(u => u.UnitId == unit) ? await session.SnapshotSkills(snapshot, unit, units, ct) : [];
}
