namespace Competence.Skills.Contracts;

/// <summary>Told when all that referred to a deprecated skill refers to its successor: whoever keeps skill ids follows.</summary>
public sealed record SkillMerged(Guid SkillId, Guid SuccessorId, DateTimeOffset OccurredAt);
