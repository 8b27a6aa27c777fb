using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Plans;

/// <param name="Answer">What is to be changed, for the person.</param>
public sealed record SendBackPlan(Guid PlanId, Guid PersonId, Guid By, string Answer)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(SendBackPlan);
}

public static class SendBackPlanHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SendBackPlan command,
        [WriteAggregate(nameof(SendBackPlan.PlanId), Required = false)] IEventStream<DevelopmentPlan> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var decision = Decide(command, stream.Aggregate, clock.GetUtcNow());
        if (decision.Events.Count > 0) await session.Write(command.PlanId, words => words with { Answer = command.Answer.Trim() }, ct);
        return stream.Record(decision);
    }

    public static Decision Decide(SendBackPlan command, DevelopmentPlan? plan, DateTimeOffset now)
    {
        if (plan.IsNot(command.PersonId) is { } unknown) return unknown;
        if (plan!.State is not (PlanState.WaitingForReview or PlanState.InReview)) return Refusal.Conflict("goals.plan-not-submitted");

        return Decision.Record(new PlanSentBack(plan.Id, command.By, now));
    }
}
