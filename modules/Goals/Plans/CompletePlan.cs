using Competence.Goals.Copies;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Plans;

public sealed record CompletePlan(Guid PlanId, Guid PersonId);

public static class CompletePlanHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        CompletePlan command,
        [WriteAggregate(nameof(CompletePlan.PlanId), Required = false)] IEventStream<DevelopmentPlan> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        double? fit = stream.Aggregate?.TargetRoleProfileId is { } role && await session.AskedBy(role, clock.Today(), ct) is { } asked
            ? asked.FitOf(await session.Levels(command.PersonId, ct))
            : null;
        return stream.Record(Decide(command, stream.Aggregate, fit, clock.GetUtcNow()));
    }

    public static Decision Decide(CompletePlan command, DevelopmentPlan? plan, double? fit, DateTimeOffset now)
    {
        if (plan.IsNot(command.PersonId) is { } unknown) return unknown;
        if (plan!.State == PlanState.Complete) return Decision.Nothing;
        if (plan.State != PlanState.Active) return Refusal.Conflict("goals.plan-not-active");
        if (plan.Items.Count(i => i.IsOpen) is > 0 and var open) return Refusal.Conflict("goals.items-open", open);

        return Decision.Record(new PlanCompleted(plan.Id, fit, now));
    }
}
