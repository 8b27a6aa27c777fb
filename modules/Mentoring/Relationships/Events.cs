using Competence.Mentoring.Matching;

namespace Competence.Mentoring.Relationships;

/// <summary>One of two asks the other.</summary>
public sealed record MentoringRequested(
    Guid RelationshipId, Guid ProgrammeId, MentoringKind Kind, Guid MenteeId, Guid MentorId, Guid RequestedBy, DateTimeOffset OccurredAt);

/// <summary>HR paired them: by a run, or by hand.</summary>
public sealed record PairPublished(
    Guid RelationshipId, Guid ProgrammeId, MentoringKind Kind, Guid MenteeId, Guid MentorId, Guid RunId, Guid By, DateTimeOffset OccurredAt);

/// <summary>Whoever has to answer was reminded.</summary>
public sealed record RequestReminded(Guid RelationshipId, DateTimeOffset OccurredAt);

/// <summary>Whoever was asked wants to know more first; the response clock starts anew, for who asked.</summary>
public sealed record MoreInfoAsked(Guid RelationshipId, Guid By, DateTimeOffset OccurredAt);

/// <summary>Who asked has told more; the response clock starts anew.</summary>
public sealed record MoreInfoGiven(Guid RelationshipId, Guid By, DateTimeOffset OccurredAt);

/// <summary>They will do it.</summary>
public sealed record RequestAccepted(Guid RelationshipId, Guid By, DateTimeOffset OccurredAt);

/// <summary>They will not.</summary>
public sealed record RequestDeclined(Guid RelationshipId, Guid By, DateTimeOffset OccurredAt);

/// <summary>Nobody answered in time.</summary>
public sealed record RequestExpired(Guid RelationshipId, DateTimeOffset OccurredAt);

/// <summary>One of them proposes how often, how many times and until when; the goal is written apart.</summary>
public sealed record AgreementProposed(Guid RelationshipId, Guid By, int EveryWeeks, int Sessions, DateOnly Until, DateTimeOffset OccurredAt);

/// <summary>The other one agrees.</summary>
public sealed record AgreementMade(Guid RelationshipId, Guid By, DateTimeOffset OccurredAt);

/// <summary>They rest for a while.</summary>
public sealed record RelationshipPaused(Guid RelationshipId, Guid By, DateTimeOffset OccurredAt);

/// <summary>They go on.</summary>
public sealed record RelationshipResumed(Guid RelationshipId, Guid By, DateTimeOffset OccurredAt);

/// <summary>They are to meet.</summary>
public sealed record SessionPlanned(Guid RelationshipId, Guid SessionId, Guid By, DateTimeOffset Starts, int Minutes, string? Place, DateTimeOffset OccurredAt);

/// <summary>At another time, or elsewhere.</summary>
public sealed record SessionMoved(Guid RelationshipId, Guid SessionId, Guid By, DateTimeOffset Starts, int Minutes, string? Place, DateTimeOffset OccurredAt);

/// <summary>They will not meet then.</summary>
public sealed record SessionCancelled(Guid RelationshipId, Guid SessionId, Guid By, DateTimeOffset OccurredAt);

/// <summary>They have met.</summary>
public sealed record MentoringSessionHeld(Guid RelationshipId, Guid SessionId, Guid By, DateTimeOffset OccurredAt);

/// <summary>The mentee lets the mentor see their skills and plans, or no longer.</summary>
public sealed record SharingSet(Guid RelationshipId, bool IsShared, DateTimeOffset OccurredAt);

/// <summary>They are done.</summary>
public sealed record RelationshipFinished(Guid RelationshipId, Guid By, DateTimeOffset OccurredAt);

/// <summary>It ended before they were done.</summary>
/// <param name="By">Null where it ended by itself.</param>
public sealed record RelationshipEndedEarly(Guid RelationshipId, EndReason Reason, Guid? By, DateTimeOffset OccurredAt);

/// <summary>One of them tells how it was.</summary>
/// <param name="Satisfaction">1-5.</param>
/// <param name="GoalReached">0 no, 1 partly, 2 yes.</param>
public sealed record RelationshipFeedbackGiven(Guid RelationshipId, Guid By, int Satisfaction, int GoalReached, DateTimeOffset OccurredAt);
