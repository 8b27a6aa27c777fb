using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.People.Units;

public sealed record MoveUnitRequest([property: RouteParam] Guid UnitId, [property: FromBody] UnitParent Body);

/// <param name="ParentId">The unit above it; null at the top.</param>
public sealed record UnitParent(Guid? ParentId);

/// <summary>Put a unit under another, with all that lies under it</summary>
internal sealed class MoveUnitEndpoint(IMessageBus bus) : Endpoint<MoveUnitRequest>
{
    public override void Configure()
    {
        Put("/units/{unitId}/parent");
        Policies("unit.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(MoveUnitRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new MoveUnit(request.UnitId, request.Body.ParentId), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
