using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.People.Persons;

/// <param name="To">The first day no longer in the role; today where left out.</param>
public sealed record EndRoleRequest(
    [property: RouteParam] Guid PersonId, [property: RouteParam] Guid RoleProfileId, [property: QueryParam] DateOnly? To = null);

/// <summary>End a person's role, from a day on</summary>
internal sealed class EndRoleEndpoint(IMessageBus bus, TimeProvider clock) : Endpoint<EndRoleRequest>
{
    public override void Configure()
    {
        Delete("/people/{personId}/roles/{roleProfileId}");
        Policies("placement.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(EndRoleRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(
            new EndRole(request.PersonId, request.RoleProfileId, request.To ?? clock.Today()), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
