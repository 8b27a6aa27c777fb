namespace Competence.Skills.Levels;

/// <summary>One person's word, or one piece of evidence, on one skill of one person.</summary>
/// <param name="RaterId">Who rated; null for evidence.</param>
/// <param name="Level">0-5.</param>
/// <param name="OccurredAt">When it was so, even if it was entered later.</param>
/// <param name="EvidenceId">Which piece of evidence speaks; null for a person's word.</param>
/// <param name="ExpiresAt">The last day it holds, for what the law lets hold for a time; null where it does not expire.</param>
public sealed record Rating(RatingSource Source, Guid? RaterId, int Level, DateTimeOffset OccurredAt, DateOnly? ExpiresAt = null, Guid? EvidenceId = null);
