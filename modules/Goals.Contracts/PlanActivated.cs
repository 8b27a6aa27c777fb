namespace Competence.Goals.Contracts;

/// <summary>Told when a development plan has been agreed on and begins.</summary>
/// <param name="Skills">What it is to lead to.</param>
public sealed record PlanActivated(Guid PlanId, Guid PersonId, IReadOnlyList<PlannedSkill> Skills, DateTimeOffset OccurredAt);

/// <param name="Level">1-5.</param>
/// <param name="Due">The day by which it is to be reached.</param>
public sealed record PlannedSkill(Guid SkillId, int Level, DateOnly Due);
