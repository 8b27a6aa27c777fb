using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Plans;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record DescribePlan(Guid PlanId, Guid PersonId, string Title, string? Purpose, DateOnly Until, long? BasedOn)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(DescribePlan);
}

public static class DescribePlanHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        DescribePlan command,
        [WriteAggregate(nameof(DescribePlan.PlanId), Required = false)] IEventStream<DevelopmentPlan> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var words = await session.LoadAsync<PlanWords>(command.PlanId, ct);
        var revised = words is null ? null : words with { Title = command.Title.Trim(), Purpose = command.Purpose?.Trim() };
        var decision = Decide(command, stream.Aggregate, revised != words, stream.CurrentVersion, clock.Today());
        if (decision.Events.Count > 0 && revised is not null) session.Store(revised);
        return stream.Record(decision);
    }

    /// <param name="isReworded">What is written differs from what was.</param>
    public static Decision Decide(DescribePlan command, DevelopmentPlan? plan, bool isReworded, long? version, DateOnly today)
    {
        if (plan.MayNotEdit(command.PersonId, command.BasedOn, version) is { } refusal) return refusal;
        if (command.Until == plan!.Until && !isReworded) return Decision.Nothing;
        if (command.Until < today && command.Until != plan.Until) return Refusal.Conflict("goals.day-passed");

        return Decision.Record(new PlanRevised(plan.Id, command.Until));
    }
}
