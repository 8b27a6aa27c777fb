using Competence.Skills.Levels;

namespace Competence.Skills.Ratings;

/// <summary>It happened at a moment of its own, which may be long before it was recorded.</summary>
public interface IOccurred
{
    DateTimeOffset OccurredAt { get; }
}

/// <summary>It counts from its day of issue, even when entered later (skills.md, "Formulas").</summary>
public interface ICountsFromDay
{
    DateOnly IssuedAt { get; }
}

/// <summary>Somebody says what level a person has of a skill. What they wrote beside it is kept apart, where it can be erased.</summary>
public sealed record SkillRated(Guid PersonId, Guid SkillId, RatingSource Source, Guid RaterId, int Level, DateTimeOffset OccurredAt) : IOccurred;

/// <summary>The rater takes the rating back; nothing of that rater and source counts any longer.</summary>
public sealed record RatingWithdrawn(Guid PersonId, Guid SkillId, RatingSource Source, Guid RaterId, DateTimeOffset OccurredAt) : IOccurred;

/// <summary>A colleague is asked to say what level a person has of a skill; it gives them the right to.</summary>
public sealed record PeerAsked(Guid PersonId, Guid SkillId, Guid PeerId, Guid AskedBy, DateTimeOffset OccurredAt) : IOccurred;

/// <summary>The colleague declines, or whoever asked takes the request back.</summary>
public sealed record PeerRequestEnded(Guid PersonId, Guid SkillId, Guid PeerId, Guid EndedBy, DateTimeOffset OccurredAt) : IOccurred;

/// <summary>The organisation decides how its ratings are given.</summary>
public sealed record RatingRulesSet(bool IsBlind);

/// <summary>The organisation decides how several ratings of a framework's skills become one level.</summary>
public sealed record CombinationPolicyChosen(string FrameworkId, CombinationPolicy Policy);
