using Competence.Goals.BusinessGoals;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Capabilities;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record RemoveCapability(Guid CapabilityId, long? BasedOn);

public static class RemoveCapabilityHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        RemoveCapability command,
        [WriteAggregate(nameof(RemoveCapability.CapabilityId), Required = false)] IEventStream<Capability> stream,
        IDocumentSession session,
        CancellationToken ct)
    {
        var goals = await session.Query<BusinessGoal>().CountAsync(g => g.Content.CapabilityIds.Contains(command.CapabilityId), ct);
        return stream.Record(Decide(command, stream.Aggregate, goals, stream.CurrentVersion));
    }

    /// <param name="goals">How many goals ask it.</param>
    public static Decision Decide(RemoveCapability command, Capability? capability, int goals, long? version)
    {
        if (capability is null) return Refusal.NotFound("goals.unknown-capability");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (goals > 0) return Refusal.Conflict("goals.capability-asked", goals);

        return Decision.Record(new CapabilityRemoved(capability.Id));
    }
}
