using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Goals.BusinessGoals;

/// <summary>What the organisation is after, and what it has to be able to do for it. The stream id is the goal's id.</summary>
public sealed record BusinessGoal(Guid Id, BusinessGoalContent Content)
{
    public const int Most = 200;

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public static BusinessGoal? Fold(BusinessGoal? goal, object @event) => @event switch
    {
        BusinessGoalSet e => new(e.GoalId, e.Content),
        BusinessGoalRemoved => null,
        _ => goal,
    };
}

/// <param name="Why">What it is good for.</param>
/// <param name="OwnerId">Who answers for it.</param>
/// <param name="Until">The day by which it is to be reached.</param>
/// <param name="CapabilityIds">What the organisation has to be able to do for it.</param>
/// <param name="NoSkillImpact">Why it asks no capability; null where it asks some.</param>
public sealed record BusinessGoalContent(
    string Title, string? Why, Guid OwnerId, DateOnly Until, IReadOnlyList<Guid> CapabilityIds, string? NoSkillImpact)
{
    public bool IsSame(BusinessGoalContent? other) =>
        other is not null && this == other with { CapabilityIds = CapabilityIds } && CapabilityIds.SequenceEqual(other.CapabilityIds);
}

public sealed partial class BusinessGoalProjection : SingleStreamProjection<BusinessGoal, Guid>
{
    public override BusinessGoal? Evolve(BusinessGoal? snapshot, Guid id, IEvent e) => BusinessGoal.Fold(snapshot, e.Data);
}
