using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.People.Access;

public sealed record RevokeAccessRequest([property: RouteParam] Guid PersonId, [property: RouteParam] AccessRole Role);

/// <summary>Take a role from a person, in all units</summary>
internal sealed class RevokeAccessEndpoint(IMessageBus bus) : Endpoint<RevokeAccessRequest>
{
    public override void Configure()
    {
        Delete("/people/{personId}/grants/{role}");
        Policies("access.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(RevokeAccessRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new RevokeAccess(request.PersonId, request.Role), ct);
        await Send.ResultAsync(outcome.ToResult(Results.NoContent));
    }
}
