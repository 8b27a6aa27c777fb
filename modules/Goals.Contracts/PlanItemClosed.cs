namespace Competence.Goals.Contracts;

/// <summary>Told when one thing that a person had planned is done.</summary>
/// <param name="SkillId">Null where it aimed at no skill.</param>
/// <param name="Level">1-5, what has been reached; null where it aimed at no skill.</param>
/// <param name="Due">The day by which it was to be done; null in news of before this was told.</param>
public sealed record PlanItemClosed(Guid PlanId, Guid ItemId, Guid PersonId, Guid? SkillId, int? Level, DateTimeOffset OccurredAt, DateOnly? Due = null);
