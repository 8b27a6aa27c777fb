using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Metrics.Effects;

public sealed record WithdrawEffectCard(Guid CardId, Guid By);

public static class WithdrawEffectCardHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        WithdrawEffectCard command, [WriteAggregate(nameof(WithdrawEffectCard.CardId), Required = false)] IEventStream<EffectCard> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    /// <summary>Its groups stay: what they were shown of still counts when another card is made.</summary>
    public static Decision Decide(WithdrawEffectCard command, EffectCard? card, DateTimeOffset now) => card is { IsWithdrawn: false }
        ? Decision.Record(new EffectCardWithdrawn(card.Id, command.By, now))
        : Refusal.NotFound("metrics.unknown-effect-card");
}
