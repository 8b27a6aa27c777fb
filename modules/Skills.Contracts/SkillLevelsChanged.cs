namespace Competence.Skills.Contracts;

/// <summary>The same as <see cref="SkillLevelChanged"/>, of a whole chunk of people at once: by an import, or by time alone.</summary>
public sealed record SkillLevelsChanged(IReadOnlyList<SkillLevelChanged> Levels);
