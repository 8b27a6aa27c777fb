using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Strategies;

/// <param name="By">Who approves: nobody who has written in it or submitted it.</param>
/// <param name="BasedOn">The version that was read; null: any.</param>
public sealed record ApproveStrategy(Guid StrategyId, Guid By, long? BasedOn);

public static class ApproveStrategyHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        ApproveStrategy command, [WriteAggregate(nameof(ApproveStrategy.StrategyId), Required = false)] IEventStream<LearningStrategy> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, stream.CurrentVersion, clock.GetUtcNow()));

    public static Decision Decide(ApproveStrategy command, LearningStrategy? strategy, long? version, DateTimeOffset now)
    {
        if (strategy is null) return Refusal.NotFound("goals.unknown-strategy");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (strategy.Draft() is not { State: StrategyState.Review } draft) return Refusal.Conflict("goals.strategy-not-in-review");
        if (draft.SubmittedBy == command.By || draft.WrittenBy.Contains(command.By)) return Refusal.Forbidden("goals.own-strategy");

        return Decision.Record(new StrategyApproved(strategy.Id, draft.Number, command.By, now));
    }
}
