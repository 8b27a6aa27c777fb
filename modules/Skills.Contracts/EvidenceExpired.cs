namespace Competence.Skills.Contracts;

/// <summary>Told once, when verified evidence has passed its last day.</summary>
/// <param name="ExpiresAt">The last day it held.</param>
public sealed record EvidenceExpired(Guid PersonId, Guid SkillId, Guid EvidenceId, DateOnly ExpiresAt);
