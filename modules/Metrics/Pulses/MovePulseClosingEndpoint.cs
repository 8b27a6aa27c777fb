using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Metrics.Pulses;

public sealed record MovePulseClosingRequest([property: RouteParam] Guid PulseId, [property: FromBody] PulseClosing Body);

/// <param name="Closes">The new last day; today or later, and at most 60 days after the first.</param>
public sealed record PulseClosing(DateOnly Closes);

/// <summary>Move the last day to answer a pulse</summary>
internal sealed class MovePulseClosingEndpoint(IMessageBus bus) : Endpoint<MovePulseClosingRequest>
{
    public override void Configure()
    {
        Put("/pulses/{PulseId}/closes");
        Policies("pulse.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(MovePulseClosingRequest request, CancellationToken ct) => await Send.ResultAsync(await Outcome.Changed(
        HttpContext, basedOn => bus.InvokeAsync<Outcome>(new MovePulseClosing(request.PulseId, request.Body.Closes, Actor.PersonIn(User), basedOn), ct)));
}
