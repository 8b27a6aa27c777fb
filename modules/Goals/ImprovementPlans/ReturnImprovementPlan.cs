using Competence.Kernel;
using Competence.Sealing;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.ImprovementPlans;

/// <param name="Answer">What is to be changed.</param>
public sealed record ReturnImprovementPlan(Guid PlanId, Guid PersonId, Guid By, ImprovementPart Part, string Answer)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(ReturnImprovementPlan);
}

public static class ReturnImprovementPlanHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        ReturnImprovementPlan command,
        [WriteAggregate(nameof(ReturnImprovementPlan.PlanId), Required = false)] IEventStream<ImprovementPlan> stream,
        IDocumentSession session,
        PersonKeys keys,
        TimeProvider clock,
        CancellationToken ct)
    {
        var decision = Decide(command, stream.Aggregate, clock.GetUtcNow());
        if (decision.Events.Count > 0) await session.Write(command.PlanId, keys, words => words with { Answer = command.Answer.Trim() }, ct);
        return stream.Record(decision);
    }

    public static Decision Decide(ReturnImprovementPlan command, ImprovementPlan? plan, DateTimeOffset now)
    {
        if (plan.MayNot(command.PersonId, command.Part, ImprovementPart.Approver, ImprovementPart.Writer) is { } refusal) return refusal;
        return plan!.State == ImprovementState.WaitingForApproval
            ? Decision.Record(new ImprovementPlanReturned(plan.Id, command.By, now))
            : Refusal.Conflict("goals.plan-not-submitted");
    }
}
