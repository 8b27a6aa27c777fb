namespace Competence.Templates.Cycles;

/// <param name="UnitIds">Whoever works in these units or below; none: everybody.</param>
/// <param name="Due">The day by which conversations are to be held.</param>
/// <param name="RevealOn">The day on which what is handed in is shown even where the other has not; null: not before both have.</param>
/// <param name="RemindDays">So many days before the last day, whoever has not held theirs is reminded.</param>
public sealed record CyclePlan(string Name, Guid TemplateId, IReadOnlyList<Guid> UnitIds, DateOnly Due, DateOnly? RevealOn, IReadOnlyList<int> RemindDays)
{
    public const int MostUnits = 500, MostReminders = 5;
}

/// <summary>People, each counted once: of those whom the round meets.</summary>
/// <param name="Without">Nobody has begun to prepare, or there is no conversation.</param>
/// <param name="Ongoing">Begun, and not signed by both.</param>
/// <param name="Finished">Signed by both.</param>
public sealed record CoverageCount(int People, int Without, int Ongoing, int Finished)
{
    public static CoverageCount Sum(IEnumerable<CoverageCount> counts) =>
        counts.Aggregate(new CoverageCount(0, 0, 0, 0), (sum, c) => new(sum.People + c.People, sum.Without + c.Without, sum.Ongoing + c.Ongoing, sum.Finished + c.Finished));
}

/// <summary>Of the people whom one manager leads.</summary>
public sealed record ManagerCoverage(Guid ManagerId, CoverageCount Count);
