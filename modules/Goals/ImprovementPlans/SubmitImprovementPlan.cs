using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.ImprovementPlans;

public sealed record SubmitImprovementPlan(Guid PlanId, Guid PersonId, Guid By, ImprovementPart Part);

public static class SubmitImprovementPlanHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        SubmitImprovementPlan command, [WriteAggregate(nameof(SubmitImprovementPlan.PlanId), Required = false)] IEventStream<ImprovementPlan> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    public static Decision Decide(SubmitImprovementPlan command, ImprovementPlan? plan, DateTimeOffset now)
    {
        if (plan.MayNot(command.PersonId, command.Part, ImprovementPart.Writer) is { } refusal) return refusal;
        return plan!.State switch
        {
            ImprovementState.Draft => Decision.Record(new ImprovementPlanSubmitted(plan.Id, command.By, now)),
            ImprovementState.WaitingForApproval => Decision.Nothing,
            ImprovementState.Ended => Refusal.Conflict("goals.plan-ended"),
            _ => Refusal.Conflict("goals.improvement-approved"),
        };
    }
}
