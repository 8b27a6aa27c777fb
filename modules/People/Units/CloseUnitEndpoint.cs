using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.People.Units;

public sealed record CloseUnitRequest([property: RouteParam] Guid UnitId);

/// <summary>Close a unit that nobody belongs to any more</summary>
internal sealed class CloseUnitEndpoint(IMessageBus bus) : Endpoint<CloseUnitRequest>
{
    public override void Configure()
    {
        Post("/units/{unitId}/closing");
        Policies("unit.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(CloseUnitRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new CloseUnit(request.UnitId), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
