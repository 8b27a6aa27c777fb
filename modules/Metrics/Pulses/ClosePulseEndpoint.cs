using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Metrics.Pulses;

public sealed record ClosePulseRequest([property: RouteParam] Guid PulseId);

/// <summary>Close a pulse now: nobody answers any more, and its results are there</summary>
/// <remarks>
/// One that has not opened is called off. What fewer than seven have answered together is forgotten, and so is who was asked and who has answered.
/// By itself a pulse closes in the night after its last day.
/// </remarks>
internal sealed class ClosePulseEndpoint(IMessageBus bus) : Endpoint<ClosePulseRequest>
{
    public override void Configure()
    {
        Post("/pulses/{PulseId}/closing");
        Policies("pulse.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404), clearDefaults: false);
    }

    public override async Task HandleAsync(ClosePulseRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new ClosePulse(request.PulseId, Actor.PersonIn(User)), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
