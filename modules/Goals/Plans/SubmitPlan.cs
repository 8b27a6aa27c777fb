using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Plans;

/// <param name="BasedOn">The version that the person saw; null: any.</param>
public sealed record SubmitPlan(Guid PlanId, Guid PersonId, long? BasedOn);

public static class SubmitPlanHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        SubmitPlan command, [WriteAggregate(nameof(SubmitPlan.PlanId), Required = false)] IEventStream<DevelopmentPlan> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, stream.CurrentVersion, clock.GetUtcNow()));

    public static Decision Decide(SubmitPlan command, DevelopmentPlan? plan, long? version, DateTimeOffset now)
    {
        if (plan.IsNot(command.PersonId) is { } unknown) return unknown;
        if (plan!.State is PlanState.WaitingForReview or PlanState.InReview) return Decision.Nothing;
        if (plan.MayNotEdit(command.PersonId, command.BasedOn, version) is { } refusal) return refusal;
        if (plan.State == PlanState.Active) return Refusal.Conflict("goals.plan-agreed");
        if (plan.Items.Count == 0) return Refusal.Conflict("goals.plan-empty");

        return Decision.Record(new PlanSubmitted(plan.Id, now));
    }
}
