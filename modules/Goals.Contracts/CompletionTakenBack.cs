namespace Competence.Goals.Contracts;

/// <summary>Told when what was told as <see cref="LearningCompleted"/> holds no longer: whoever said so has taken their word back.</summary>
public sealed record CompletionTakenBack(Guid PersonId, Guid CompletionId, Guid ItemId, DateTimeOffset OccurredAt);
