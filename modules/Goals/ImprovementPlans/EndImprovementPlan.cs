using Competence.Kernel;
using Competence.Sealing;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.ImprovementPlans;

public sealed record EndImprovementPlan(Guid PlanId, Guid PersonId, Guid By, ImprovementPart Part, ImprovementOutcome Outcome, string Comment)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(EndImprovementPlan);
}

public static class EndImprovementPlanHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        EndImprovementPlan command,
        [WriteAggregate(nameof(EndImprovementPlan.PlanId), Required = false)] IEventStream<ImprovementPlan> stream,
        IDocumentSession session,
        PersonKeys keys,
        TimeProvider clock,
        CancellationToken ct)
    {
        var decision = Decide(command, stream.Aggregate, clock.GetUtcNow());
        if (decision.Events.Count > 0) await session.Write(command.PlanId, keys, words => words with { Note = command.Comment.Trim() }, ct);
        return stream.Record(decision);
    }

    public static Decision Decide(EndImprovementPlan command, ImprovementPlan? plan, DateTimeOffset now)
    {
        if (plan.MayNot(command.PersonId, command.Part, ImprovementPart.Writer) is { } refusal) return refusal;
        if (plan!.State == ImprovementState.Ended) return Refusal.Conflict("goals.plan-ended");
        if (plan.State != ImprovementState.Active && command.Outcome != ImprovementOutcome.Withdrawn) return Refusal.Conflict("goals.plan-not-active");

        return Decision.Record(new ImprovementPlanEnded(plan.Id, command.Outcome, command.By, now));
    }
}
