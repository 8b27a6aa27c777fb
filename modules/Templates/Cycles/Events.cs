namespace Competence.Templates.Cycles;

/// <summary>A round of conversations was prepared.</summary>
public sealed record CycleDrafted(Guid CycleId, CyclePlan Plan, Guid By, DateTimeOffset OccurredAt);

/// <summary>It became another, before anybody was invited.</summary>
public sealed record CycleRevised(Guid CycleId, CyclePlan Plan, Guid By, DateTimeOffset OccurredAt);

/// <summary>Everybody whom it meets is invited, and whoever comes to be among them until it closes.</summary>
/// <param name="TemplateVersion">What all of them are asked.</param>
public sealed record CycleOpened(Guid CycleId, int TemplateVersion, Guid By, DateTimeOffset OccurredAt);

/// <summary>Its last day is another; conversations that are not held follow.</summary>
public sealed record CycleDueMoved(Guid CycleId, DateOnly Due, Guid By, DateTimeOffset OccurredAt);

/// <summary>Whoever had not held theirs was reminded.</summary>
/// <param name="On">Once a day at most.</param>
public sealed record CycleReminded(Guid CycleId, DateOnly On, int People, DateTimeOffset OccurredAt);

/// <summary>It is over, and the figures stand.</summary>
public sealed record CycleClosed(Guid CycleId, IReadOnlyList<ManagerCoverage> Coverage, Guid By, DateTimeOffset OccurredAt);
