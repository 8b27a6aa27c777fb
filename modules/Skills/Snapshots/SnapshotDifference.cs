namespace Competence.Skills.Snapshots;

/// <summary>What was not there in one of them counts as none there; what is hidden in one is hidden.</summary>
internal static class SnapshotDifference
{
    public static IReadOnlyList<UnitDifferenceView> OfUnits(IReadOnlyList<GapSnapshotUnitView> ones, IReadOnlyList<GapSnapshotUnitView> others) =>
    [
        .. Pairs(ones, others, u => u.UnitId)
            .Select(p => p.One is { IsSuppressed: true } || p.Other is { IsSuppressed: true }
                ? new UnitDifferenceView(p.Id, null, null, null, null, null, null, IsSuppressed: true)
                : new(
                    p.Id, p.One?.People ?? 0, p.Other?.People ?? 0, p.One?.PeopleWithGap ?? 0, p.Other?.PeopleWithGap ?? 0,
                    p.One?.Steps ?? 0, p.Other?.Steps ?? 0, IsSuppressed: false))
            .OrderBy(u => u.IsSuppressed).ThenByDescending(u => Change(u.Steps, u.StepsWith)).ThenBy(u => u.UnitId),
    ];

    public static IReadOnlyList<SkillDifferenceView> OfSkills(IReadOnlyList<GapSnapshotSkillView> ones, IReadOnlyList<GapSnapshotSkillView> others) =>
    [
        .. Pairs(ones, others, s => s.SkillId)
            .Where(p => p.One is not { IsSuppressed: true } && p.Other is not { IsSuppressed: true })
            .Select(p => new SkillDifferenceView(
                p.Id, (p.One ?? p.Other)!.Label, (p.One ?? p.Other)!.Kind, p.One?.Needed ?? 0, p.Other?.Needed ?? 0,
                p.One?.PeopleWithGap ?? 0, p.Other?.PeopleWithGap ?? 0, p.One?.Steps ?? 0, p.Other?.Steps ?? 0))
            .OrderByDescending(s => Change(s.Steps, s.StepsWith)).ThenBy(s => s.SkillId),
    ];

    private static int Change(int? steps, int? before) => Math.Abs((steps ?? 0) - (before ?? 0));

    private static IEnumerable<(Guid Id, T? One, T? Other)> Pairs<T>(IReadOnlyList<T> ones, IReadOnlyList<T> others, Func<T, Guid> idOf) where T : class
    {
        var (one, other) = (ones.ToDictionary(idOf), others.ToDictionary(idOf));
        return one.Keys.Union(other.Keys).Select(id => (id, one.GetValueOrDefault(id), other.GetValueOrDefault(id)));
    }
}
