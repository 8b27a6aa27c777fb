using Competence.Kernel;

namespace Competence.Skills.Roles;

/// <summary>A new role profile, with what its occupation suggests, or nothing yet.</summary>
public sealed record RoleProfileDrafted(
    Guid RoleProfileId, LocalizedText Name, LocalizedText Purpose, string? SsykCode, string? EscoCode, Guid? OccupationId,
    IReadOnlyList<Requirement> Suggested);

/// <summary>What the next version asks, in place of what it was to ask.</summary>
public sealed record SkillsRequired(Guid RoleProfileId, IReadOnlyList<Requirement> Requirements);

/// <summary>What was drafted is what people in the role are measured by from now on.</summary>
public sealed record RoleProfileVersionPublished(Guid RoleProfileId, int Version, DateTimeOffset OccurredAt);
