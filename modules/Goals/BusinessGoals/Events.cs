namespace Competence.Goals.BusinessGoals;

/// <summary>What the organisation is after, at first or in place of what was said before.</summary>
public sealed record BusinessGoalSet(Guid GoalId, BusinessGoalContent Content);

/// <summary>It is no goal any longer.</summary>
public sealed record BusinessGoalRemoved(Guid GoalId);
