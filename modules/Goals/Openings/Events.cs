namespace Competence.Goals.Openings;

/// <summary>Somebody is looked for. What is written of it lies apart from the events.</summary>
/// <param name="UnitId">Whose HR fills it: the unit that the work is in.</param>
/// <param name="RoleVersion">The published version of the role then.</param>
public sealed record OpeningDrafted(Guid OpeningId, Guid UnitId, Guid RoleProfileId, int RoleVersion, Guid By, OpeningTerms Terms, DateTimeOffset OccurredAt);

/// <summary>The draft was written anew, as a whole.</summary>
/// <param name="RoleVersion">The published version of the role then.</param>
public sealed record OpeningChanged(Guid OpeningId, Guid RoleProfileId, int RoleVersion, Guid By, OpeningTerms Terms, DateTimeOffset OccurredAt);

/// <summary>Somebody else than who drafted it agrees that it is to be filled.</summary>
public sealed record OpeningApproved(Guid OpeningId, Guid By, DateOnly On, DateTimeOffset OccurredAt);

/// <summary>One state on.</summary>
public sealed record OpeningAdvanced(Guid OpeningId, OpeningState To, Guid By, DateTimeOffset OccurredAt);

/// <summary>Somebody is to be considered.</summary>
/// <param name="PersonId">Null of one from outside, of whom nothing else is in the events.</param>
/// <param name="By">The person themselves, or who put them forward or entered them.</param>
public sealed record CandidateAdded(Guid OpeningId, Guid CandidateId, Guid? PersonId, Guid By, DateTimeOffset OccurredAt);

/// <summary>Somebody is no longer to be considered.</summary>
public sealed record CandidateWithdrawn(Guid OpeningId, Guid CandidateId, Guid By, DateTimeOffset OccurredAt);

/// <summary>One candidate was chosen.</summary>
/// <param name="On">The day of the decision.</param>
public sealed record OpeningDecided(Guid OpeningId, Guid CandidateId, Guid By, DateOnly On, DateTimeOffset OccurredAt);

/// <summary>Nobody will be chosen.</summary>
public sealed record OpeningCancelled(Guid OpeningId, Guid By, DateOnly On, DateTimeOffset OccurredAt);
