using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Plans;

public sealed record RemovePlanItemRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid PlanId, [property: RouteParam] Guid ItemId);

/// <summary>Take something out of one's plan</summary>
internal sealed class RemovePlanItemEndpoint(IMessageBus bus) : Endpoint<RemovePlanItemRequest>
{
    public override void Configure()
    {
        Delete("/people/{PersonId}/plans/{PlanId}/items/{ItemId}");
        Policies("plan.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428));
    }

    public override async Task HandleAsync(RemovePlanItemRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new RemovePlanItem(request.PlanId, request.PersonId, request.ItemId, basedOn), ct)));
}
