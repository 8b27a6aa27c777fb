using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Plans;

/// <param name="Why">For whoever reads it later.</param>
public sealed record CancelPlan(Guid PlanId, Guid PersonId, Guid By, string Why)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(CancelPlan);
}

public static class CancelPlanHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        CancelPlan command,
        [WriteAggregate(nameof(CancelPlan.PlanId), Required = false)] IEventStream<DevelopmentPlan> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var decision = Decide(command, stream.Aggregate, clock.GetUtcNow());
        if (decision.Events.Count > 0) await session.Write(command.PlanId, words => words with { Answer = command.Why.Trim() }, ct);
        return stream.Record(decision);
    }

    public static Decision Decide(CancelPlan command, DevelopmentPlan? plan, DateTimeOffset now)
    {
        if (plan.IsNot(command.PersonId) is { } unknown) return unknown;
        if (plan!.State == PlanState.Cancelled) return Decision.Nothing;
        if (plan.State == PlanState.Complete) return Refusal.Conflict("goals.plan-ended");

        return Decision.Record(new PlanCancelled(plan.Id, command.By, now));
    }
}
