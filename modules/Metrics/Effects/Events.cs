namespace Competence.Metrics.Effects;

/// <summary>An effect card was made, and its two groups were written down.</summary>
/// <param name="Return">Null where nobody has said what it is worth.</param>
public sealed record EffectCardMade(Guid CardId, EffectPlan Plan, FrozenGroup Target, FrozenGroup Comparison, StatedReturn? Return, Guid By, DateTimeOffset OccurredAt);

/// <summary>Somebody has said what it is worth and what it cost, or otherwise than before.</summary>
public sealed record EffectReturnStated(Guid CardId, StatedReturn Return, Guid By, DateTimeOffset OccurredAt);

/// <summary>It is not shown any more.</summary>
public sealed record EffectCardWithdrawn(Guid CardId, Guid By, DateTimeOffset OccurredAt);

/// <summary>A participant has said how they found the programme.</summary>
/// <param name="Score">1-5.</param>
public sealed record ReactionGiven(Guid ProgrammeId, Guid PersonId, int Score, DateTimeOffset OccurredAt);

/// <summary>A participant, or their manager of that day, has said what has become another at work.</summary>
/// <param name="By">The participant themselves, or their manager.</param>
public sealed record BehaviourChecked(Guid ProgrammeId, Guid PersonId, BehaviourAnswer Answer, Guid By, DateTimeOffset OccurredAt);
