using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Metrics.Effects;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record StateEffectReturn(Guid CardId, StatedReturn Return, Guid By, long? BasedOn)
{
    /// <summary>What a failure writes to the log holds no words of people.</summary>
    public override string ToString() => nameof(StateEffectReturn);
}

public static class StateEffectReturnHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        StateEffectReturn command, [WriteAggregate(nameof(StateEffectReturn.CardId), Required = false)] IEventStream<EffectCard> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, stream.CurrentVersion, clock.GetUtcNow()));

    public static Decision Decide(StateEffectReturn command, EffectCard? card, long? version, DateTimeOffset now)
    {
        if (card is not { IsWithdrawn: false }) return Refusal.NotFound("metrics.unknown-effect-card");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        return card.Return == command.Return ? Decision.Nothing : Decision.Record(new EffectReturnStated(card.Id, command.Return, command.By, now));
    }
}
