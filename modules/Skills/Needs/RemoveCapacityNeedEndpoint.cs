using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Needs;

public sealed record RemoveCapacityNeedRequest([property: RouteParam] Guid UnitId, [property: RouteParam] Guid NeedId);

/// <summary>Say that a unit needs it no longer</summary>
internal sealed class RemoveCapacityNeedEndpoint(IMessageBus bus) : Endpoint<RemoveCapacityNeedRequest>
{
    public override void Configure()
    {
        Delete("/units/{unitId}/capacity-needs/{needId}");
        Policies("capacity-need.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(412).ProducesProblem(428));
    }

    public override async Task HandleAsync(RemoveCapacityNeedRequest request, CancellationToken ct)
    {
        var (basedOn, refusal) = Outcome.IfMatch(HttpContext);
        var outcome = refusal is not null ? new(refusal) : await bus.InvokeAsync<Outcome>(
            new RemoveCapacityNeed(request.NeedId, request.UnitId, basedOn), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
