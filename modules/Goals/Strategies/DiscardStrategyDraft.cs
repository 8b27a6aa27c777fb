using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Strategies;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record DiscardStrategyDraft(Guid StrategyId, Guid By, long? BasedOn);

public static class DiscardStrategyDraftHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        DiscardStrategyDraft command, [WriteAggregate(nameof(DiscardStrategyDraft.StrategyId), Required = false)] IEventStream<LearningStrategy> stream) =>
        stream.Record(Decide(command, stream.Aggregate, stream.CurrentVersion));

    public static Decision Decide(DiscardStrategyDraft command, LearningStrategy? strategy, long? version) =>
        strategy.MayNotWrite(command.BasedOn, version) is { } refusal ? refusal : Decision.Record(new StrategyDraftDiscarded(command.StrategyId, command.By));
}
