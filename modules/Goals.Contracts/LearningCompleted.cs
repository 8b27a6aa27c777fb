namespace Competence.Goals.Contracts;

/// <summary>Told when a person has finished something that they learn from.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Provider">Who gives it; null where nobody has said.</param>
/// <param name="Day">When it was finished.</param>
/// <param name="Skills">What it leads to.</param>
/// <param name="By">Who says so; null where its provider or a file does.</param>
/// <param name="IsShown">It shows those levels; else somebody is to look at it first.</param>
/// <param name="Hours">How long it took; null in news of before this was told, as the two below.</param>
/// <param name="Cost">In SEK a person; null too where nobody has said.</param>
/// <param name="Basis">What it was for: <c>goal</c>, <c>gap</c>, <c>law</c> or <c>none</c>.</param>
public sealed record LearningCompleted(
    Guid PersonId, Guid CompletionId, Guid ItemId, string Title, string? Provider, DateOnly Day, IReadOnlyList<LearntSkill> Skills, Guid? By, bool IsShown,
    DateTimeOffset OccurredAt, decimal? Hours = null, decimal? Cost = null, string? Basis = null)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(LearningCompleted);
}

/// <param name="Level">1-5, what it leads to.</param>
public sealed record LearntSkill(Guid SkillId, int Level);
