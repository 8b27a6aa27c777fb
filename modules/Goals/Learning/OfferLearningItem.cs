using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Learning;

/// <param name="IsOffered">False: it is offered no more.</param>
/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record OfferLearningItem(Guid ItemId, bool IsOffered, long? BasedOn);

public static class OfferLearningItemHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        OfferLearningItem command, [WriteAggregate(nameof(OfferLearningItem.ItemId), Required = false)] IEventStream<LearningItem> stream,
        IDocumentSession session, CancellationToken ct)
    {
        var decision = Decide(command, stream.Aggregate, stream.CurrentVersion);
        if (decision.Events.Count > 0)
        {
            await session.Begin(ct);
            await session.WriteItems([decision.Events.Aggregate(stream.Aggregate, LearningItem.Fold)!], ct);
        }
        return stream.Record(decision);
    }

    public static Decision Decide(OfferLearningItem command, LearningItem? item, long? version)
    {
        if (item is null) return Refusal.NotFound("goals.unknown-learning-item");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (item.IsOffered == command.IsOffered) return Decision.Nothing;
        return Decision.Record(command.IsOffered ? new LearningItemReturned(item.Id) : new LearningItemRetired(item.Id));
    }
}
