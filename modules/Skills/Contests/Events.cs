using Competence.Skills.Levels;

namespace Competence.Skills.Contests;

/// <summary>A person does not agree with a rating of them. Why, is kept apart, where it can be erased.</summary>
/// <param name="RatedAt">When the rating was given: a later one by the same rater is another rating.</param>
public sealed record RatingContested(
    Guid PersonId, Guid SkillId, RatingSource Source, Guid RaterId, int Level, DateTimeOffset RatedAt, DateTimeOffset OccurredAt);

/// <summary>The rater has looked again.</summary>
/// <param name="Level">What the rater says now; null where the rating had been taken back meanwhile.</param>
public sealed record ContestAnswered(
    Guid PersonId, Guid SkillId, RatingSource Source, Guid RaterId, ContestOutcome Outcome, int? Level, DateTimeOffset OccurredAt);
