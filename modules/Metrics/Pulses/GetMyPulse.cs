using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Metrics.Pulses;

public sealed record GetMyPulseRequest([property: RouteParam] Guid PulseId);

/// <summary>A pulse as one is asked</summary>
internal sealed class GetMyPulseEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<GetMyPulseRequest, MyPulseView>
{
    public override void Configure()
    {
        Get("/me/pulses/{PulseId}");
        Policies("me.read");
        Description(d => d.Produces<MyPulseView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetMyPulseRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<Pulse>(request.PulseId, ct) is not { State: PulseState.Open or PulseState.Closed } pulse)
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("metrics.unknown-pulse")));
        else
            await Send.OkAsync(MyPulseView.Of(pulse, await session.StandingIn(pulse, Actor.PersonIn(User), clock.Today(), ct)), ct);
    }
}
