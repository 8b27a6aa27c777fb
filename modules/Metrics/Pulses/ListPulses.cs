using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Metrics.Pulses;

/// <param name="Items">The newest first.</param>
/// <param name="Proposed">The next one, where the newest is to be repeated; nothing is sent by itself.</param>
public sealed record PulsesView(IReadOnlyList<PulseView> Items, ProposedPulseView? Proposed);

/// <param name="PulseId">The one that it would repeat.</param>
/// <param name="Opens">As many months after that as it said; today where that day has passed.</param>
/// <param name="Closes">After as many days as that had.</param>
public sealed record ProposedPulseView(Guid PulseId, DateOnly Opens, DateOnly Closes)
{
    internal static ProposedPulseView? Of(Pulse? newest, DateOnly today)
    {
        if (newest is not { State: PulseState.Closed, Plan: { RepeatMonths: { } months } plan }) return null;
        var opens = plan.Opens.AddMonths(months) is var day && day < today ? today : day;
        return new(newest.Id, opens, opens.AddDays(plan.Closes.DayNumber - plan.Opens.DayNumber));
    }
}

/// <summary>All pulse surveys</summary>
internal sealed class ListPulsesEndpoint(IQuerySession session, TimeProvider clock) : EndpointWithoutRequest<PulsesView>
{
    public override void Configure()
    {
        Get("/pulses");
        Policies("pulse.read");
        Description(d => d.Produces<PulsesView>(200));
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var pulses = (await session.Query<Pulse>().Take(Pulse.MostOfATenant).ToListAsync(ct)).OrderByDescending(p => p.Plan.Opens).ThenByDescending(p => p.Id).ToList();
        var rates = await session.RatesOf([.. pulses.Select(p => p.Id)], ct);
        await Send.OkAsync(new(
            [.. pulses.Select(p => PulseView.Of(p, rates.TryGetValue(p.Id, out var rate) ? rate : null))],
            ProposedPulseView.Of(pulses.FirstOrDefault(p => p.State != PulseState.CalledOff), clock.Today())), ct);
    }
}
