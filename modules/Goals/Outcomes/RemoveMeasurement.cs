using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Outcomes;

public sealed record RemoveMeasurement(Guid OutcomeGoalId, DateOnly On);

public static class RemoveMeasurementHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        RemoveMeasurement command, [WriteAggregate(nameof(RemoveMeasurement.OutcomeGoalId), Required = false)] IEventStream<OutcomeGoal> stream) =>
        stream.Record(Decide(command, stream.Aggregate));

    public static Decision Decide(RemoveMeasurement command, OutcomeGoal? goal)
    {
        if (goal is null) return Refusal.NotFound("goals.unknown-outcome-goal");
        if (goal.Measurements.All(m => m.On != command.On)) return Refusal.NotFound("goals.unknown-measurement");

        return Decision.Record(new OutcomeMeasurementRemoved(goal.Id, command.On));
    }
}
