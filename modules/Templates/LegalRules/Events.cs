namespace Competence.Templates.LegalRules;

/// <summary>A rule was taken in.</summary>
/// <param name="Starter">The key of what ships with the product; null where somebody wrote it.</param>
/// <param name="ReviewedOn">When somebody last went through what it says.</param>
/// <param name="By">Who took it in.</param>
public sealed record LegalRuleAdded(Guid RuleId, LegalRuleContent Content, string? Starter, DateOnly ReviewedOn, Guid By, DateTimeOffset OccurredAt);

/// <summary>It asks something else from now on, or says it otherwise. What was known before of earlier days stands.</summary>
public sealed record LegalRuleChanged(Guid RuleId, LegalRuleContent Content, Guid By, DateTimeOffset OccurredAt);

/// <summary>Somebody has gone through it, and it holds.</summary>
public sealed record LegalRuleReviewed(Guid RuleId, DateOnly On, Guid By, DateTimeOffset OccurredAt);

/// <summary>It is asked of nobody any longer.</summary>
public sealed record LegalRuleRetired(Guid RuleId, Guid By, DateTimeOffset OccurredAt);

/// <summary>It is asked again.</summary>
public sealed record LegalRuleRestored(Guid RuleId, Guid By, DateTimeOffset OccurredAt);
