namespace Competence.Skills.Contracts;

/// <summary>Told when people have come to have less of a skill than their role asks; a whole chunk of people at once.</summary>
/// <param name="On">The day; null in news of before this was told.</param>
public sealed record GapOpened(IReadOnlyList<SkillGap> Gaps, DateOnly? On = null);

/// <param name="RoleProfileId">The role that asks for it.</param>
/// <param name="Required">1-5.</param>
/// <param name="Level">0-5, or null where nothing is known.</param>
/// <param name="IsMet">Of a closed one: what was asked is met; else that much is asked no longer. Null of an open one, and in news of before this was told.</param>
public sealed record SkillGap(Guid PersonId, Guid SkillId, Guid RoleProfileId, int Required, int? Level, bool? IsMet = null);
