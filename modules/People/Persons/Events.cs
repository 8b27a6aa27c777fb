namespace Competence.People.Persons;

// Names, addresses and every other word about a person lie in PersonDetails, which can be erased; events can not.

public sealed record PersonRegistered(Guid PersonId);

public sealed record PersonRenamed(Guid PersonId);

/// <param name="Fields">Which details have changed, never what to.</param>
public sealed record PersonDetailsChanged(Guid PersonId, IReadOnlyList<string> Fields);

/// <param name="ContractedHours">Hours a week; null where unknown.</param>
/// <param name="Replaces">The start that this one corrects, or null for a new employment.</param>
public sealed record EmploymentStarted(Guid PersonId, DateOnly Start, decimal? ContractedHours, DateOnly? Replaces);

/// <param name="Start">Which employment.</param>
/// <param name="End">The first day no longer employed.</param>
public sealed record EmploymentEnded(Guid PersonId, DateOnly Start, DateOnly End, EndReason? Reason);

/// <summary>An end was taken back: the employment is open again.</summary>
public sealed record EmploymentContinued(Guid PersonId, DateOnly Start);

public sealed record HoursChanged(Guid PersonId, decimal? ContractedHours, DateOnly From);

/// <param name="To">Where the next planned move takes over; null while open.</param>
public sealed record PersonMovedUnit(Guid PersonId, Guid? UnitId, DateOnly From, DateOnly? To);

/// <param name="ManagerId">Null for nobody, as at the top.</param>
/// <param name="To">Where the next planned change takes over; null while open.</param>
public sealed record ManagerChanged(Guid PersonId, Guid? ManagerId, DateOnly From, DateOnly? To);

/// <param name="RoleProfileId">A role profile of the Skills module.</param>
public sealed record RoleAssigned(Guid PersonId, Guid RoleProfileId, DateOnly From);

/// <param name="From">Which assignment.</param>
/// <param name="To">The first day no longer in the role.</param>
public sealed record RoleEnded(Guid PersonId, Guid RoleProfileId, DateOnly From, DateOnly To);

/// <summary>The deputy stands in for the person towards everybody below.</summary>
public sealed record DeputyAppointed(Guid PersonId, Guid DeputyId, DateOnly From, DateOnly? To);

public enum EndReason { Voluntary, Involuntary, Retirement, EndOfFixedTerm }
