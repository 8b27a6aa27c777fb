using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Outcomes;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record RemoveOutcomeGoal(Guid OutcomeGoalId, long? BasedOn);

public static class RemoveOutcomeGoalHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        RemoveOutcomeGoal command, [WriteAggregate(nameof(RemoveOutcomeGoal.OutcomeGoalId), Required = false)] IEventStream<OutcomeGoal> stream) =>
        stream.Record(Decide(command, stream.Aggregate, stream.CurrentVersion));

    public static Decision Decide(RemoveOutcomeGoal command, OutcomeGoal? goal, long? version)
    {
        if (goal is null) return Refusal.NotFound("goals.unknown-outcome-goal");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;

        return Decision.Record(new OutcomeGoalRemoved(goal.Id));
    }
}
