namespace Competence.Goals.Records;

/// <summary>A person is to learn from something.</summary>
/// <param name="Basis">What it is for.</param>
/// <param name="Due">The day by which it is to be finished; null where there is none.</param>
/// <param name="By">Who said so; null where a rule or a key did.</param>
/// <param name="RuleId">The rule that chose them; null where somebody did.</param>
public sealed record LearnerEnrolled(Guid PersonId, Guid ItemId, LearningBasis Basis, DateOnly? Due, Guid? By, Guid? RuleId, DateTimeOffset OccurredAt);

/// <summary>They are not to after all.</summary>
public sealed record LearnerWithdrawn(Guid PersonId, Guid ItemId, Guid? By, DateTimeOffset OccurredAt);

/// <summary>What came of it, once.</summary>
/// <param name="Score">0 to 1; null where there was none.</param>
/// <param name="PassMark">The one that was used: the item's of that day.</param>
/// <param name="Day">When.</param>
/// <param name="Hours">How long it took.</param>
/// <param name="Basis">What it was for.</param>
/// <param name="By">Who says so; null where a course's provider or a file does.</param>
public sealed record LearningRecorded(
    Guid PersonId, Guid ItemId, Guid CompletionId, LearningResult Result, decimal? Score, decimal? PassMark, DateOnly Day, decimal Hours, LearningBasis Basis,
    RecordSource Source, Guid? By, DateTimeOffset OccurredAt);

/// <summary>Whoever said so has taken it back: a statement of xAPI was voided.</summary>
public sealed record LearningRetracted(Guid PersonId, Guid ItemId, Guid CompletionId, DateTimeOffset OccurredAt);

/// <summary>The person does not want to be led to it for a time.</summary>
/// <param name="Until">The day from which it may be suggested again.</param>
public sealed record SuggestionDismissed(Guid PersonId, Guid ItemId, DismissalReason Reason, DateOnly Until, DateTimeOffset OccurredAt);

/// <summary>The person changed their mind about that.</summary>
public sealed record SuggestionRestored(Guid PersonId, Guid ItemId);
