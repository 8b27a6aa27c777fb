using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Plans;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record RemovePlanItem(Guid PlanId, Guid PersonId, Guid ItemId, long? BasedOn);

public static class RemovePlanItemHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        RemovePlanItem command,
        [WriteAggregate(nameof(RemovePlanItem.PlanId), Required = false)] IEventStream<DevelopmentPlan> stream,
        IDocumentSession session,
        CancellationToken ct)
    {
        var decision = Decide(command, stream.Aggregate, stream.CurrentVersion);
        if (decision.Refusal is null) await session.Write(command.PlanId, words => words.WithoutItem(command.ItemId), ct);
        return stream.Record(decision);
    }

    public static Decision Decide(RemovePlanItem command, DevelopmentPlan? plan, long? version)
    {
        if (plan.MayNotEdit(command.PersonId, command.BasedOn, version) is { } refusal) return refusal;
        if (plan!.Item(command.ItemId) is not { } item) return Refusal.NotFound("goals.unknown-item");
        if (!item.IsOpen) return Refusal.Conflict("goals.item-done");

        return Decision.Record(new PlanItemRemoved(plan.Id, item.Id));
    }
}
