using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.ImprovementPlans;

/// <param name="Part">The approver alone: whoever writes it does not approve it.</param>
public sealed record ApproveImprovementPlan(Guid PlanId, Guid PersonId, Guid By, ImprovementPart Part);

public static class ApproveImprovementPlanHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        ApproveImprovementPlan command, [WriteAggregate(nameof(ApproveImprovementPlan.PlanId), Required = false)] IEventStream<ImprovementPlan> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    public static Decision Decide(ApproveImprovementPlan command, ImprovementPlan? plan, DateTimeOffset now)
    {
        if (plan.MayNot(command.PersonId, command.Part, ImprovementPart.Approver) is { } refusal) return refusal;
        return plan!.State switch
        {
            ImprovementState.WaitingForApproval => Decision.Record(new ImprovementPlanApproved(plan.Id, command.By, now)),
            ImprovementState.Active => Decision.Nothing,
            ImprovementState.Ended => Refusal.Conflict("goals.plan-ended"),
            _ => Refusal.Conflict("goals.plan-not-submitted"),
        };
    }
}
