namespace Competence.Goals.Objectives;

/// <summary>What is to be reached, at first or in place of what was said before.</summary>
public sealed record ObjectiveSet(Guid ObjectiveId, ObjectiveContent Content);

/// <summary>A key result stands at something else.</summary>
public sealed record KeyResultTold(Guid ObjectiveId, Guid KeyResultId, decimal Current, Guid By, DateTimeOffset OccurredAt);

/// <summary>It counts no longer.</summary>
public sealed record ObjectiveArchived(Guid ObjectiveId);

/// <summary>It counts again.</summary>
public sealed record ObjectiveRestored(Guid ObjectiveId);
