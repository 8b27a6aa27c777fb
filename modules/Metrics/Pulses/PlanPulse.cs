using Competence.Kernel;
using Competence.Metrics.Measures;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Metrics.Pulses;

public sealed record PlanPulse(Guid PulseId, PulsePlan Plan, Guid By);

public static class PlanPulseHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        PlanPulse command, [WriteAggregate(nameof(PlanPulse.PulseId), Required = false)] IEventStream<Pulse> stream, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Hold("metrics.pulses", ct);
        var (units, today, opensNow) = (await session.Closure(ct), clock.Today(), command.Plan.Opens <= clock.Today());
        var groups = opensNow ? await session.Groups(command.Plan, units, today, ct) : null;
        var known = command.Plan.UnitIds.All(units.Has);
        var decision = Decide(command, known, groups is null or { Count: > 0 }, await session.Query<Pulse>().CountAsync(ct), clock.GetUtcNow(), today);
        if (decision.Refusal is not null || groups is null) return stream.Record(decision);
        var invited = await session.Invite(command.PulseId, command.Plan.Items.Count, groups, today, ct);
        return stream.Record(Decision.Record([.. decision.Events, new PulseOpened(command.PulseId, today, invited, command.By, clock.GetUtcNow())]));
    }

    /// <param name="known">All units exist.</param>
    /// <param name="enough">Seven would be asked, or it is not to be opened yet.</param>
    internal static Decision Decide(PlanPulse command, bool known, bool enough, int pulses, DateTimeOffset now, DateOnly today)
    {
        if (!known) return Refusal.NotFound("metrics.unknown-unit");
        if (pulses >= Pulse.MostOfATenant) return Refusal.Conflict("metrics.too-many-pulses", Pulse.MostOfATenant);
        if (command.Plan.Opens < today || command.Plan.Closes < today) return Refusal.Conflict("metrics.day-passed");
        if (!enough) return Refusal.Conflict("metrics.pulse-too-few", Pulse.LeastGroup);
        return Decision.Record(new PulsePlanned(command.PulseId, command.Plan, command.By, now));
    }
}
