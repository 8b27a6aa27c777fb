using Competence.Skills.Levels;

namespace Competence.Skills.Ratings;

/// <summary>Somebody says what level a person has of a skill. What they wrote beside it is kept apart, where it can be erased.</summary>
public sealed record SkillRated(Guid PersonId, Guid SkillId, RatingSource Source, Guid RaterId, int Level, DateTimeOffset OccurredAt);

/// <summary>The rater takes the rating back; nothing of that rater and source counts any longer.</summary>
public sealed record RatingWithdrawn(Guid PersonId, Guid SkillId, RatingSource Source, Guid RaterId, DateTimeOffset OccurredAt);

/// <summary>The organisation decides how its ratings are given.</summary>
public sealed record RatingRulesSet(bool IsBlind);
