using Competence.Kernel;
using Competence.Metrics.Facts;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Metrics.Pulses;

public sealed record ClosePulse(Guid PulseId, Guid By);

public static class ClosePulseHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        ClosePulse command, [WriteAggregate(nameof(ClosePulse.PulseId), Required = false)] IEventStream<Pulse> stream, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        var pulse = stream.Aggregate;
        var (outcome, news) = stream.Record(Decide(pulse, command.By, clock));
        if (pulse is not { State: PulseState.Open }) return (outcome, news);
        await session.Empty(pulse, pulse.LastDay(clock), clock, ct);
        news.AddRange(await session.CountAnew(pulse.LastDay(clock), clock, ct));
        return (outcome, news);
    }

    /// <param name="by">Null where its last day has passed.</param>
    internal static Decision Decide(Pulse? pulse, Guid? by, TimeProvider clock) => pulse switch
    {
        null => Refusal.NotFound("metrics.unknown-pulse"),
        { State: PulseState.Planned } => Decision.Record(new PulseCalledOff(pulse.Id, by, clock.GetUtcNow())),
        { State: PulseState.Open } => Decision.Record(new PulseClosed(pulse.Id, pulse.LastDay(clock), by, clock.GetUtcNow())),
        _ => Decision.Nothing,
    };
}
