namespace Competence.Mentoring.Enrolments;

/// <summary>A person takes part, or says anew how.</summary>
/// <param name="By">Themselves, or who enrolled them.</param>
public sealed record MentoringEnrolled(Guid ProgrammeId, Guid PersonId, EnrolmentContent Content, Guid By, DateTimeOffset OccurredAt);

/// <summary>They take part no longer. Pairs that are under way go on.</summary>
public sealed record MentoringEnrolmentWithdrawn(Guid ProgrammeId, Guid PersonId, Guid By, DateTimeOffset OccurredAt);

/// <summary>A request to a mentor was left without an answer until it expired.</summary>
public sealed record RequestLeftUnanswered(Guid ProgrammeId, Guid PersonId, Guid RelationshipId, DateTimeOffset OccurredAt);

/// <summary>A mentor takes no more requests for the time being.</summary>
public sealed record MentorPaused(Guid ProgrammeId, Guid PersonId, PauseReason Reason, DateTimeOffset OccurredAt);

/// <summary>A mentor takes requests again.</summary>
public sealed record MentorResumed(Guid ProgrammeId, Guid PersonId, DateTimeOffset OccurredAt);

/// <summary><see cref="Unanswered"/>: two requests expired. <see cref="Own"/>: the mentor wished it.</summary>
public enum PauseReason { Unanswered, Own }
