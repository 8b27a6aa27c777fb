using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Openings;

public sealed record ApproveOpeningRequest([property: RouteParam] Guid UnitId, [property: RouteParam] Guid OpeningId);

/// <summary>Approve an opening that another has drafted</summary>
internal sealed class ApproveOpeningEndpoint(IMessageBus bus) : Endpoint<ApproveOpeningRequest>
{
    public override void Configure()
    {
        Post("/units/{UnitId}/openings/{OpeningId}/approval");
        Policies("opening.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(ApproveOpeningRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new ApproveOpening(request.OpeningId, request.UnitId, Actor.PersonIn(User), basedOn), ct)));
}
