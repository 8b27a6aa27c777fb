namespace Competence.Goals.Cohorts;

/// <summary>A programme is to be given once more.</summary>
public sealed record CohortPlanned(Guid CohortId, Guid ProgrammeId, CohortContent Content);

/// <summary>Its name, its days or its seats became others.</summary>
public sealed record CohortChanged(Guid CohortId, CohortContent Content);

/// <summary>It will not be given.</summary>
public sealed record CohortCancelled(Guid CohortId, Guid By, DateTimeOffset OccurredAt);

/// <summary>A person has a seat.</summary>
/// <param name="By">Themselves, or who put them in; null where a key did.</param>
public sealed record CohortJoined(Guid CohortId, Guid ProgrammeId, Guid PersonId, Guid? By, DateTimeOffset OccurredAt);

/// <summary>They gave it up, or were taken out.</summary>
/// <param name="By">Themselves, or who took them out; null where a key did.</param>
public sealed record CohortLeft(Guid CohortId, Guid ProgrammeId, Guid PersonId, Guid? By, DateTimeOffset OccurredAt);
