namespace Competence.Templates.Cycles;

/// <param name="UnitIds">Whoever works in these units or below; none: everybody.</param>
/// <param name="RevealOn">The day on which what is handed in is shown even where the other has not; null: not before both have.</param>
/// <param name="RemindDays">So many days before the last day, whoever has not held theirs is reminded.</param>
/// <param name="TemplateVersion">What all are asked; null until it opens.</param>
/// <param name="RemindedOn">The days on which people were reminded.</param>
/// <param name="Coverage">All together: live while it is open, as it was at the end afterwards; null before it opens.</param>
/// <param name="Version">Sent in quotes as If-Match with a change.</param>
public sealed record CycleView(
    Guid CycleId, string Name, CycleState State, Guid TemplateId, int? TemplateVersion, DateOnly Due, DateOnly? RevealOn, IReadOnlyList<Guid> UnitIds, IReadOnlyList<int> RemindDays,
    DateTimeOffset? OpenedAt, DateTimeOffset? ClosedAt, IReadOnlyList<DateOnly> RemindedOn, CoverageView? Coverage, long Version)
{
    internal static CycleView Of(ConversationCycle c, IEnumerable<ManagerCoverage>? coverage) => new(
        c.Id, c.Plan.Name, c.State, c.Plan.TemplateId, c.TemplateVersion, c.Plan.Due, c.Plan.RevealOn, c.Plan.UnitIds, c.Plan.RemindDays, c.OpenedAt, c.ClosedAt, c.RemindedOn,
        coverage is null ? null : CoverageView.Of(CoverageCount.Sum(coverage.Select(m => m.Count))), c.Version);
}

/// <summary>People, each counted once.</summary>
/// <param name="Without">Nobody has begun to prepare, or there is no conversation.</param>
/// <param name="Ongoing">Begun, and not signed by both.</param>
/// <param name="Finished">Signed by both.</param>
public sealed record CoverageView(int People, int Without, int Ongoing, int Finished)
{
    internal static CoverageView Of(CoverageCount c) => new(c.People, c.Without, c.Ongoing, c.Finished);
}

/// <summary>Of the people whom one manager leads.</summary>
public sealed record ManagerCoverageView(Guid ManagerId, CoverageView Coverage)
{
    /// <summary>Those with the most left first.</summary>
    internal static IReadOnlyList<ManagerCoverageView> Of(IEnumerable<ManagerCoverage> coverage) =>
        [.. coverage.OrderByDescending(c => c.Count.Without).ThenByDescending(c => c.Count.Ongoing).ThenBy(c => c.ManagerId).Select(c => new ManagerCoverageView(c.ManagerId, CoverageView.Of(c.Count)))];
}
