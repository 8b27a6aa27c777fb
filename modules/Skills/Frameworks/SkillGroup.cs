using Competence.Kernel;

namespace Competence.Skills.Frameworks;

/// <summary>A heading under which a framework orders its skills; nobody has it or lacks it.</summary>
public sealed record SkillGroup(Guid Id, LocalizedText Label, string? Code, string Framework, IReadOnlyList<Guid> Broader, string ContentHash);
