namespace Competence.Goals.ImprovementPlans;

/// <summary>A plan for somebody whose work has to become better was begun. What people write in it lies apart from the events.</summary>
/// <param name="By">The manager.</param>
/// <param name="Until">The last day.</param>
/// <param name="ApproverId">Who is to approve it.</param>
/// <param name="HrIds">Those of HR who have a part in it.</param>
public sealed record ImprovementPlanDrafted(
    Guid PlanId, Guid PersonId, Guid By, DateOnly Until, Guid ApproverId, IReadOnlyList<Guid> HrIds, IReadOnlyList<Checkpoint> Checkpoints, DateTimeOffset OccurredAt);

/// <summary>It became another, as a whole, in words or in who has a part in it.</summary>
public sealed record ImprovementPlanRevised(
    Guid PlanId, Guid By, DateOnly Until, Guid ApproverId, IReadOnlyList<Guid> HrIds, IReadOnlyList<Checkpoint> Checkpoints, DateTimeOffset OccurredAt);

/// <summary>It waits for who is to approve it.</summary>
public sealed record ImprovementPlanSubmitted(Guid PlanId, Guid By, DateTimeOffset OccurredAt);

/// <summary>It is a draft again.</summary>
public sealed record ImprovementPlanReturned(Guid PlanId, Guid By, DateTimeOffset OccurredAt);

/// <summary>It begins, and the person reads it from now on.</summary>
public sealed record ImprovementPlanApproved(Guid PlanId, Guid By, DateTimeOffset OccurredAt);

/// <summary>They met at a checkpoint.</summary>
public sealed record ImprovementCheckpointHeld(Guid PlanId, Guid CheckpointId, bool IsMet, Guid By, DateTimeOffset OccurredAt);

/// <summary>Somebody told how it goes.</summary>
public sealed record ImprovementCheckedIn(Guid PlanId, Guid CheckInId, Guid By, DateTimeOffset OccurredAt);

/// <summary>It is over.</summary>
public sealed record ImprovementPlanEnded(Guid PlanId, ImprovementOutcome Outcome, Guid By, DateTimeOffset OccurredAt);
