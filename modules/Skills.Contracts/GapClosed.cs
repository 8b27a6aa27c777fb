namespace Competence.Skills.Contracts;

/// <summary>
/// Told when what people's roles ask is met, or not asked any longer; a whole chunk of people at once. Each gap is told
/// as it last was.
/// </summary>
/// <param name="On">The day; null in news of before this was told.</param>
public sealed record GapClosed(IReadOnlyList<SkillGap> Gaps, DateOnly? On = null);
