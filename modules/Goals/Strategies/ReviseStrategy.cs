using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Strategies;

/// <summary>Begins the next version from the one that holds.</summary>
public sealed record ReviseStrategy(Guid StrategyId, Guid By);

public static class ReviseStrategyHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        ReviseStrategy command, [WriteAggregate(nameof(ReviseStrategy.StrategyId), Required = false)] IEventStream<LearningStrategy> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    public static Decision Decide(ReviseStrategy command, LearningStrategy? strategy, DateTimeOffset now)
    {
        if (strategy is null) return Refusal.NotFound("goals.unknown-strategy");
        if (strategy.Draft() is not null) return Refusal.Conflict("goals.strategy-drafted");
        if (strategy.Versions.Count >= LearningStrategy.MostVersions) return Refusal.Conflict("goals.too-many-versions", LearningStrategy.MostVersions);

        return Decision.Record(new StrategyDrafted(strategy.Id, strategy.Versions[^1].Number + 1, strategy.Current()!.Content, command.By, now));
    }
}
