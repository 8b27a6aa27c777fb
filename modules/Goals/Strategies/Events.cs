namespace Competence.Goals.Strategies;

/// <summary>A version was begun: the first, or the next from the one that holds.</summary>
public sealed record StrategyDrafted(Guid StrategyId, int Number, StrategyContent Content, Guid By, DateTimeOffset OccurredAt);

/// <summary>The draft says something else.</summary>
public sealed record StrategyDraftChanged(Guid StrategyId, StrategyContent Content, Guid By);

/// <summary>Somebody else has been asked to approve it.</summary>
public sealed record StrategySubmitted(Guid StrategyId, Guid By, DateTimeOffset OccurredAt);

/// <summary>It is a draft again.</summary>
/// <param name="Reason">What is to be changed; null where whoever submitted it took it back.</param>
public sealed record StrategySentBack(Guid StrategyId, Guid By, string? Reason, DateTimeOffset OccurredAt);

/// <summary>It holds, in place of the version before it.</summary>
public sealed record StrategyApproved(Guid StrategyId, int Number, Guid By, DateTimeOffset OccurredAt);

/// <summary>The draft will not be gone on with.</summary>
public sealed record StrategyDraftDiscarded(Guid StrategyId, Guid By);

/// <summary>A skill in it gave way to its successor, in the draft and in the version that holds.</summary>
public sealed record StrategySkillMoved(Guid StrategyId, Guid SkillId, Guid SuccessorId);
