using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Plans;

/// <param name="By">Who reads it; that they may is for the policy to say.</param>
public sealed record TakeUpPlan(Guid PlanId, Guid PersonId, Guid By);

public static class TakeUpPlanHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        TakeUpPlan command, [WriteAggregate(nameof(TakeUpPlan.PlanId), Required = false)] IEventStream<DevelopmentPlan> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    public static Decision Decide(TakeUpPlan command, DevelopmentPlan? plan, DateTimeOffset now)
    {
        if (plan.IsNot(command.PersonId) is { } unknown) return unknown;
        if (plan!.State == PlanState.InReview) return Decision.Nothing;
        if (plan.State != PlanState.WaitingForReview) return Refusal.Conflict("goals.plan-not-submitted");

        return Decision.Record(new PlanTakenUp(plan.Id, command.By, now));
    }
}
