using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Openings;

public sealed record ApplyForOpeningRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid OpeningId);

/// <summary>Apply for an opening</summary>
/// <remarks>Said again, it changes nothing. Those who fill it see it, and the manager.</remarks>
internal sealed class ApplyForOpeningEndpoint(IMessageBus bus) : Endpoint<ApplyForOpeningRequest>
{
    public override void Configure()
    {
        Put("/people/{PersonId}/applications/{OpeningId}");
        Policies("application.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(ApplyForOpeningRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new AddCandidate(request.OpeningId, null, AddCandidate.IdOf(request.OpeningId, request.PersonId), request.PersonId, request.PersonId), ct))
            .ToResult(() => Results.NoContent()));
}
