namespace Competence.People.Contracts;

/// <summary>
/// Told once people's places in the organisation have changed, a whole chunk of an import at once. Each placement is
/// complete, so a listener replaces its copy, and leaves a lower version than it has unread.
/// </summary>
public sealed record PlacementsChanged(IReadOnlyList<Placement> Placements);

/// <summary>Where one person works, for whom and as what, past and to come.</summary>
/// <param name="Version">The person's stream version: grows with every change.</param>
/// <param name="EmployedFrom">First day of the current or coming employment; null where there is none.</param>
/// <param name="EmployedTo">Last day; null while it is open.</param>
/// <param name="Hours">Of that employment, by day; null in news of before this was told.</param>
/// <param name="Employments">All of them, the earliest first; null in news of before this was told.</param>
public sealed record Placement(
    Guid PersonId,
    long Version,
    DateOnly? EmployedFrom,
    DateOnly? EmployedTo,
    IReadOnlyList<PlacementLink> Managers,
    IReadOnlyList<PlacementLink> Units,
    IReadOnlyList<PlacementLink> RoleProfiles,
    IReadOnlyList<ContractedHours>? Hours = null,
    IReadOnlyList<EmploymentSpan>? Employments = null);

/// <param name="From">The first day.</param>
/// <param name="To">The first day no longer employed; null while it is open.</param>
/// <param name="Reason"><c>voluntary</c>, <c>involuntary</c>, <c>retirement</c> or <c>endOfFixedTerm</c>; null where none is known.</param>
/// <param name="Hours">By day; null in news of before this was told.</param>
public sealed record EmploymentSpan(DateOnly From, DateOnly? To, string? Reason, IReadOnlyList<ContractedHours>? Hours = null);

/// <param name="TargetId">The manager, unit or role profile.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The first day no longer; null while it is open.</param>
public sealed record PlacementLink(Guid TargetId, DateOnly From, DateOnly? To);

/// <param name="Hours">Contracted hours a week; null where unknown.</param>
/// <param name="From">The first day; until the next one's.</param>
public sealed record ContractedHours(decimal? Hours, DateOnly From);
