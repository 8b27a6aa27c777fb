namespace Competence.Skills.Contracts;

/// <summary>Told when evidence of a skill has been verified, by somebody who may or by the provider of a course.</summary>
/// <param name="VerifiedOn">The day from which it counts: when it was issued.</param>
/// <param name="ExpiresAt">The last day it holds; null where it holds on.</param>
public sealed record EvidenceVerified(Guid PersonId, Guid SkillId, Guid EvidenceId, DateOnly VerifiedOn, DateOnly? ExpiresAt);
