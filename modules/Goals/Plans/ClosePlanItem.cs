using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Plans;

/// <summary>Of an item that aims at no skill.</summary>
/// <param name="By">The person.</param>
public sealed record ClosePlanItem(Guid PlanId, Guid PersonId, Guid ItemId, Guid By);

public static class ClosePlanItemHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        ClosePlanItem command, [WriteAggregate(nameof(ClosePlanItem.PlanId), Required = false)] IEventStream<DevelopmentPlan> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    public static Decision Decide(ClosePlanItem command, DevelopmentPlan? plan, DateTimeOffset now)
    {
        if (plan.IsNot(command.PersonId) is { } unknown) return unknown;
        if (plan!.Item(command.ItemId) is not { } item) return Refusal.NotFound("goals.unknown-item");
        if (!item.IsOpen) return Decision.Nothing;
        if (plan.State != PlanState.Active) return Refusal.Conflict("goals.plan-not-active");
        if (item.Content.SkillId is not null) return Refusal.Conflict("goals.needs-evidence", item.Content.ToLevel!);

        return plan.Close([(item, null)], command.By, now);
    }
}
