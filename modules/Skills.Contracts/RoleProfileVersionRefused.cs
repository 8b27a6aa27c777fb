namespace Competence.Skills.Contracts;

/// <summary>Told when a role profile could not become what an approved job description asks.</summary>
/// <param name="Number">The description's version.</param>
/// <param name="Code">Why: the code of a refusal, such as <c>skills.not-active</c>.</param>
public sealed record RoleProfileVersionRefused(Guid JobDescriptionId, int Number, Guid RoleProfileId, string Code, DateTimeOffset OccurredAt);
