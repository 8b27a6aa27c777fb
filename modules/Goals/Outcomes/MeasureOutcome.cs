using Competence.Kernel;
using Competence.Skills.Contracts;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Outcomes;

/// <param name="Value">In the KPI's unit.</param>
/// <param name="People">How many people the figure is about.</param>
/// <param name="By">The person, or the service key.</param>
public sealed record MeasureOutcome(Guid OutcomeGoalId, DateOnly On, decimal Value, int People, Guid By);

public static class MeasureOutcomeHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        MeasureOutcome command, [WriteAggregate(nameof(MeasureOutcome.OutcomeGoalId), Required = false)] IEventStream<OutcomeGoal> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow(), clock.Today()));

    public static Decision Decide(MeasureOutcome command, OutcomeGoal? goal, DateTimeOffset now, DateOnly today)
    {
        if (goal is null) return Refusal.NotFound("goals.unknown-outcome-goal");
        var kpi = goal.Content.Kpi;
        if (kpi.IsMeasured()) return Refusal.Conflict("goals.measured-by-itself");
        if (goal.Measurements.Any(m => m == new Measurement(command.On, command.Value, command.People))) return Decision.Nothing;
        if (command.On > today) return Refusal.Conflict("goals.day-to-come");
        if (kpi.IsShare() && command.Value > 1) return Refusal.Conflict("goals.share-above-one");
        if (command.People < SmallGroups.Minimum) return Refusal.Conflict("goals.small-group", SmallGroups.Minimum);
        if (goal.Measurements.Count >= OutcomeGoal.MostMeasurements) return Refusal.Conflict("goals.too-many-measurements", OutcomeGoal.MostMeasurements);

        return Decision.Record(new OutcomeMeasured(goal.Id, command.On, command.Value, command.People, command.By, now));
    }
}
