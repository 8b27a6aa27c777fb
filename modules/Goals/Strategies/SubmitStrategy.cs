using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Strategies;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record SubmitStrategy(Guid StrategyId, Guid By, long? BasedOn);

public static class SubmitStrategyHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        SubmitStrategy command, [WriteAggregate(nameof(SubmitStrategy.StrategyId), Required = false)] IEventStream<LearningStrategy> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, stream.CurrentVersion, clock.GetUtcNow(), clock.Today()));

    public static Decision Decide(SubmitStrategy command, LearningStrategy? strategy, long? version, DateTimeOffset now, DateOnly today)
    {
        if (strategy?.Draft()?.State == StrategyState.Review) return Decision.Nothing;
        if (strategy.MayNotWrite(command.BasedOn, version) is { } refusal) return refusal;
        var content = strategy!.Draft()!.Content;
        if (content.BusinessGoalIds.Count == 0) return Refusal.Conflict("goals.strategy-without-goal");
        if (content.Programmes.Count == 0) return Refusal.Conflict("goals.strategy-without-programme");
        if (content.ReviewOn < today) return Refusal.Conflict("goals.review-day-passed");

        return Decision.Record(new StrategySubmitted(strategy.Id, command.By, now));
    }
}
