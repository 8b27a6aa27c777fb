using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Strategies;

/// <param name="Reason">What is to be changed; only who submitted it may take it back without one.</param>
public sealed record SendBackStrategy(Guid StrategyId, Guid By, string? Reason)
{
    /// <summary>What a failure writes to the log holds nothing that somebody wrote to another.</summary>
    public override string ToString() => nameof(SendBackStrategy);
}

public static class SendBackStrategyHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        SendBackStrategy command, [WriteAggregate(nameof(SendBackStrategy.StrategyId), Required = false)] IEventStream<LearningStrategy> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    public static Decision Decide(SendBackStrategy command, LearningStrategy? strategy, DateTimeOffset now)
    {
        if (strategy is null) return Refusal.NotFound("goals.unknown-strategy");
        if (strategy.Draft() is not { State: StrategyState.Review } draft) return Refusal.Conflict("goals.strategy-not-in-review");
        var reason = string.IsNullOrWhiteSpace(command.Reason) ? null : command.Reason.Trim();
        if (reason is null && draft.SubmittedBy != command.By) return Refusal.Conflict("goals.reason-missing");

        return Decision.Record(new StrategySentBack(strategy.Id, command.By, reason, now));
    }
}
