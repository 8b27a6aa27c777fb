using Competence.Kernel;
using Competence.Metrics.Facts;
using Competence.Metrics.Measures;
using Marten;

namespace Competence.Metrics.Pulses;

/// <summary>Every night: what is to open today opens, and what had its last day yesterday closes; a pulse a step.</summary>
public sealed class PulseNight(TimeProvider clock) : IJobWork
{
    public const string JobKind = "metrics.pulses";

    public string Kind => JobKind;

    public async Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var (session, today, after) = (run.Session, clock.Today(), run.Checkpoint is { } last ? Guid.Parse(last) : Guid.Empty);
        await session.Begin(ct);
        await session.Hold("metrics.pulses", ct);
        var due = (await session.Query<Pulse>().Where(p => p.State == PulseState.Planned || p.State == PulseState.Open).OrderBy(p => p.Id).ToListAsync(ct))
            .FirstOrDefault(p => p.Id > after && (p.State == PulseState.Planned ? p.Plan.Opens <= today : p.Plan.Closes < today));
        if (due is null) return null;
        var stream = await session.Events.FetchForWriting<Pulse>(due.Id, ct);
        if (stream.Aggregate is not { } pulse) return $"{due.Id}";
        if (pulse.State == PulseState.Planned) stream.AppendOne(await Open(session, pulse, today, ct));
        else stream.AppendMany(await Close(run, pulse, ct));
        run.Count(updated: 1);
        return $"{due.Id}";
    }

    private async Task<object> Open(IDocumentSession session, Pulse pulse, DateOnly today, CancellationToken ct)
    {
        var groups = pulse.Plan.Closes < today ? new Dictionary<Guid, Guid>() : await session.Groups(pulse.Plan, await session.Closure(ct), today, ct);
        if (groups.Count == 0) return new PulseCalledOff(pulse.Id, null, clock.GetUtcNow());
        return new PulseOpened(pulse.Id, today, await session.Invite(pulse.Id, pulse.Plan.Items.Count, groups, today, ct), null, clock.GetUtcNow());
    }

    private async Task<IReadOnlyList<object>> Close(JobRun run, Pulse pulse, CancellationToken ct)
    {
        await run.Session.Empty(pulse, pulse.LastDay(clock), clock, ct);
        await run.Session.CountAnew(pulse.LastDay(clock), clock, ct);
        run.Tell(new RefreshMeasures());
        return ClosePulseHandler.Decide(pulse, null, clock).Events;
    }
}
