using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Plans;

/// <param name="By">The person, or the manager.</param>
public sealed record CheckInOnPlan(Guid PlanId, Guid PersonId, Guid CheckInId, Guid By, string Comment)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(CheckInOnPlan);
}

public static class CheckInOnPlanHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        CheckInOnPlan command,
        [WriteAggregate(nameof(CheckInOnPlan.PlanId), Required = false)] IEventStream<DevelopmentPlan> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var decision = Decide(command, stream.Aggregate, clock.GetUtcNow());
        if (decision.Events.Count > 0) await session.Write(command.PlanId, words => words.WithCheckIn(command.CheckInId, command.Comment), ct);
        return stream.Record(decision);
    }

    public static Decision Decide(CheckInOnPlan command, DevelopmentPlan? plan, DateTimeOffset now)
    {
        if (plan.IsNot(command.PersonId) is { } unknown) return unknown;
        if (plan!.State == PlanState.Draft && command.By != command.PersonId) return Refusal.NotFound("goals.unknown-plan"); // a draft is the person's own
        if (plan.State is PlanState.Complete or PlanState.Cancelled) return Refusal.Conflict("goals.plan-ended");
        if (plan.CheckIns.Count >= DevelopmentPlan.MostCheckIns) return Refusal.Conflict("goals.too-many-check-ins", DevelopmentPlan.MostCheckIns);

        return Decision.Record(new PlanCheckedIn(plan.Id, command.CheckInId, command.By, now));
    }
}
