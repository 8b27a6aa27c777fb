namespace Competence.Mentoring.Contracts;

/// <summary>Told when a mentor and a mentee have agreed on what they will do together.</summary>
/// <param name="Kind"><c>mentor</c>, <c>reverse</c>, <c>peer</c>, <c>leaderCoaching</c> or <c>flash</c>.</param>
/// <param name="Skills">What the mentee seeks, and can to begin with.</param>
/// <param name="Sessions">How many they have agreed on.</param>
/// <param name="AskedAt">When one of them was asked, or both were paired.</param>
/// <param name="AnsweredAt">When that was answered.</param>
public sealed record RelationshipStarted(
    Guid RelationshipId, Guid ProgrammeId, string Kind, Guid MenteeId, Guid MentorId, IReadOnlyList<SkillAtStart> Skills, int Sessions,
    DateTimeOffset AskedAt, DateTimeOffset AnsweredAt, DateTimeOffset OccurredAt);

/// <param name="Level">0-5; null where nothing is known.</param>
public sealed record SkillAtStart(Guid SkillId, int? Level);
