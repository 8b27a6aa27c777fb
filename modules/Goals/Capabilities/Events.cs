namespace Competence.Goals.Capabilities;

/// <summary>What the organisation has to be able to do, at first or in place of what was said before.</summary>
public sealed record CapabilitySet(Guid CapabilityId, CapabilityContent Content);

/// <summary>A skill that it takes gave way to its successor.</summary>
public sealed record CapabilitySkillMoved(Guid CapabilityId, Guid SkillId, Guid SuccessorId);

/// <summary>It is asked no longer.</summary>
public sealed record CapabilityRemoved(Guid CapabilityId);
