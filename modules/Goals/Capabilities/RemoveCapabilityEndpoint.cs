using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Capabilities;

public sealed record RemoveCapabilityRequest([property: RouteParam] Guid CapabilityId);

/// <summary>Take a capability away</summary>
/// <remarks>Not while a business goal asks it.</remarks>
internal sealed class RemoveCapabilityEndpoint(IMessageBus bus) : Endpoint<RemoveCapabilityRequest>
{
    public override void Configure()
    {
        Delete("/capabilities/{CapabilityId}");
        Policies("strategy.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428));
    }

    public override async Task HandleAsync(RemoveCapabilityRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(new RemoveCapability(request.CapabilityId, basedOn), ct)));
}
