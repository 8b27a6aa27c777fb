using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Goals.ImprovementPlans;

public enum ImprovementState { Draft, WaitingForApproval, Active, Ended }

/// <summary>What came of it; extended: another plan goes on from it; withdrawn: it was not carried out.</summary>
public enum ImprovementOutcome { Met, PartlyMet, NotMet, Withdrawn, Extended }

/// <param name="IsMet">Null until they have met.</param>
public sealed record Checkpoint(Guid Id, DateOnly Day, bool? IsMet = null);

/// <param name="By">The person, the manager, or a named one of HR.</param>
public sealed record ImprovementCheckIn(Guid Id, Guid By, DateTimeOffset At);

/// <summary>
/// What is to become better in somebody's work, and by when. A stream and a table of its own: what lists, counts, ranks and suggests
/// from development plans cannot meet it. The stream id is the plan's id.
/// </summary>
public sealed record ImprovementPlan(
    Guid Id, Guid PersonId, ImprovementState State, DateOnly Until, Guid ApproverId, IReadOnlyList<Guid> HrIds, IReadOnlyList<Checkpoint> Checkpoints,
    IReadOnlyList<ImprovementCheckIn> CheckIns, DateTimeOffset DraftedAt)
{
    public const int MostCheckIns = 200;

    public DateTimeOffset? ApprovedAt { get; init; }
    public DateTimeOffset? EndedAt { get; init; }
    public ImprovementOutcome? Outcome { get; init; }

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public static ImprovementPlan? Fold(ImprovementPlan? plan, object @event) => (plan, @event) switch
    {
        (_, ImprovementPlanDrafted e) => new(e.PlanId, e.PersonId, ImprovementState.Draft, e.Until, e.ApproverId, e.HrIds, e.Checkpoints, [], e.OccurredAt),
        ({ } p, ImprovementPlanRevised e) => p with { Until = e.Until, ApproverId = e.ApproverId, HrIds = e.HrIds, Checkpoints = e.Checkpoints },
        ({ } p, ImprovementPlanSubmitted) => p with { State = ImprovementState.WaitingForApproval },
        ({ } p, ImprovementPlanReturned) => p with { State = ImprovementState.Draft },
        ({ } p, ImprovementPlanApproved e) => p with { State = ImprovementState.Active, ApprovedAt = e.OccurredAt },
        ({ } p, ImprovementCheckpointHeld e) => p with { Checkpoints = [.. p.Checkpoints.Select(c => c.Id == e.CheckpointId ? c with { IsMet = e.IsMet } : c)] },
        ({ } p, ImprovementCheckedIn e) => p with { CheckIns = [.. p.CheckIns, new(e.CheckInId, e.By, e.OccurredAt)] },
        ({ } p, ImprovementPlanEnded e) => p with { State = ImprovementState.Ended, Outcome = e.Outcome, EndedAt = e.OccurredAt },
        _ => plan,
    };
}

public sealed partial class ImprovementPlanProjection : SingleStreamProjection<ImprovementPlan, Guid>
{
    public override ImprovementPlan? Evolve(ImprovementPlan? snapshot, Guid id, IEvent e) => ImprovementPlan.Fold(snapshot, e.Data);
}
