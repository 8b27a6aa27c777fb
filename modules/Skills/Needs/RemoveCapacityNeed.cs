using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Needs;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record RemoveCapacityNeed(Guid NeedId, Guid UnitId, long? BasedOn);

public static class RemoveCapacityNeedHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        RemoveCapacityNeed command,
        [WriteAggregate(nameof(RemoveCapacityNeed.NeedId), Required = false)] IEventStream<CapacityNeed> stream,
        IDocumentSession session,
        CancellationToken ct)
    {
        var decision = Decide(command, stream.Aggregate, stream.CurrentVersion);
        if (decision.Events.Count > 0) await session.WriteNeed(command.NeedId, need: null, ct);
        return stream.Record(decision);
    }

    public static Decision Decide(RemoveCapacityNeed command, CapacityNeed? need, long? version)
    {
        if (need?.UnitId != command.UnitId) return Refusal.NotFound("skills.unknown-need");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;

        return Decision.Record(new CapacityNeedRemoved(command.NeedId));
    }
}
