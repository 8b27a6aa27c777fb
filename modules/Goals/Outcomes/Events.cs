namespace Competence.Goals.Outcomes;

/// <summary>What is to become another figure, at first or in place of what was said before.</summary>
public sealed record OutcomeGoalSet(Guid OutcomeGoalId, OutcomeGoalContent Content);

/// <summary>The skill that it is about gave way to its successor.</summary>
public sealed record OutcomeGoalSkillMoved(Guid OutcomeGoalId, Guid SkillId);

/// <summary>Somebody has measured it by hand.</summary>
/// <param name="On">The day that the figure is of.</param>
/// <param name="Value">In the KPI's unit.</param>
/// <param name="People">How many people the figure is about.</param>
public sealed record OutcomeMeasured(Guid OutcomeGoalId, DateOnly On, decimal Value, int People, Guid By, DateTimeOffset OccurredAt);

/// <summary>What was measured for a day is taken back.</summary>
public sealed record OutcomeMeasurementRemoved(Guid OutcomeGoalId, DateOnly On);

/// <summary>It is followed no longer.</summary>
public sealed record OutcomeGoalRemoved(Guid OutcomeGoalId);
