using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Metrics.Pulses;

/// <param name="Items">Those that one has not answered, what closes first at the top.</param>
public sealed record MyPulsesView(IReadOnlyList<WaitingPulseView> Items);

/// <param name="Closes">The last day to answer.</param>
public sealed record WaitingPulseView(Guid PulseId, string Name, DateOnly Closes);

/// <summary>The pulses that wait for one's own answer</summary>
internal sealed class ListMyPulsesEndpoint(IQuerySession session, TimeProvider clock) : EndpointWithoutRequest<MyPulsesView>
{
    public override void Configure()
    {
        Get("/me/pulses");
        Policies("me.read");
        Description(d => d.Produces<MyPulsesView>(200));
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var (me, today, waiting) = (Actor.PersonIn(User), clock.Today(), new List<WaitingPulseView>());
        var open = await session.Query<Pulse>().Where(p => p.State == PulseState.Open).ToListAsync(ct);
        foreach (var pulse in open.OrderBy(p => p.Plan.Closes).ThenBy(p => p.Id))
            if (await session.StandingIn(pulse, me, today, ct) == PulseStanding.Waiting) waiting.Add(new(pulse.Id, pulse.Plan.Name, pulse.Plan.Closes));
        await Send.OkAsync(new(waiting), ct);
    }
}
