using Competence.Goals.Populations;
using Competence.Goals.Records;

namespace Competence.Goals.Enrolments;

/// <summary>Whoever the rule meets is to learn from something.</summary>
/// <param name="Due">The day by which it is to be finished; null where there is none.</param>
public sealed record EnrolmentRuleSet(Guid RuleId, Guid ItemId, Population Population, LearningBasis Basis, DateOnly? Due, Guid By, DateTimeOffset OccurredAt);

/// <summary>Somebody has run it for the first time; from now on it runs by itself every night.</summary>
public sealed record EnrolmentRuleStarted(Guid RuleId, Guid By, DateTimeOffset OccurredAt);

/// <summary>It enrols nobody more; those it has enrolled stay so.</summary>
public sealed record EnrolmentRuleEnded(Guid RuleId, Guid By, DateTimeOffset OccurredAt);
