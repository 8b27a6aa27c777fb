namespace Competence.Skills.Contracts;

/// <summary>Told when evidence that was told as <see cref="EvidenceVerified"/> has been revoked before its day.</summary>
public sealed record EvidenceWithdrawn(Guid PersonId, Guid SkillId, Guid EvidenceId);
