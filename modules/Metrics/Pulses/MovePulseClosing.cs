using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Metrics.Pulses;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record MovePulseClosing(Guid PulseId, DateOnly Closes, Guid By, long? BasedOn = null);

public static class MovePulseClosingHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        MovePulseClosing command, [WriteAggregate(nameof(MovePulseClosing.PulseId), Required = false)] IEventStream<Pulse> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, stream.CurrentVersion, clock.GetUtcNow(), clock.Today()));

    internal static Decision Decide(MovePulseClosing command, Pulse? pulse, long? version, DateTimeOffset now, DateOnly today)
    {
        if (pulse is null) return Refusal.NotFound("metrics.unknown-pulse");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (pulse.State is not (PulseState.Planned or PulseState.Open)) return Refusal.Conflict("metrics.pulse-not-open");
        if (command.Closes == pulse.Plan.Closes) return Decision.Nothing;
        if (command.Closes < today) return Refusal.Conflict("metrics.day-passed");
        if (command.Closes < pulse.Plan.Opens || command.Closes.DayNumber - pulse.Plan.Opens.DayNumber > PulsePlan.MostDays)
            return Refusal.Conflict("metrics.pulse-too-long", PulsePlan.MostDays);
        return Decision.Record(new PulseClosingMoved(pulse.Id, command.Closes, command.By, now));
    }
}
