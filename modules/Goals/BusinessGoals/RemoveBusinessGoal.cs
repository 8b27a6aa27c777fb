using Competence.Goals.Outcomes;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.BusinessGoals;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record RemoveBusinessGoal(Guid GoalId, long? BasedOn);

public static class RemoveBusinessGoalHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        RemoveBusinessGoal command,
        [WriteAggregate(nameof(RemoveBusinessGoal.GoalId), Required = false)] IEventStream<BusinessGoal> stream,
        IDocumentSession session,
        CancellationToken ct)
    {
        var isMeasured = await session.Query<OutcomeGoal>().AnyAsync(o => o.Content.BusinessGoalId == command.GoalId, ct);
        return stream.Record(Decide(command, stream.Aggregate, isMeasured, stream.CurrentVersion));
    }

    /// <param name="isMeasured">An outcome goal is for it.</param>
    public static Decision Decide(RemoveBusinessGoal command, BusinessGoal? goal, bool isMeasured, long? version)
    {
        if (goal is null) return Refusal.NotFound("goals.unknown-goal");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (isMeasured) return Refusal.Conflict("goals.goal-measured");

        return Decision.Record(new BusinessGoalRemoved(goal.Id));
    }
}
