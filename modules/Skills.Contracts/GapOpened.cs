namespace Competence.Skills.Contracts;

/// <summary>Told when people have come to have less of a skill than their role asks; a whole chunk of people at once.</summary>
public sealed record GapOpened(IReadOnlyList<SkillGap> Gaps);

/// <param name="RoleProfileId">The role that asks for it.</param>
/// <param name="Required">1-5.</param>
/// <param name="Level">0-5, or null where nothing is known.</param>
public sealed record SkillGap(Guid PersonId, Guid SkillId, Guid RoleProfileId, int Required, int? Level);
