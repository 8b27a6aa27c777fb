using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Plans;

public sealed record ClosePlanItemRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid PlanId, [property: RouteParam] Guid ItemId);

/// <summary>Say that something in one's plan is done</summary>
/// <remarks>What aims at a skill is closed by evidence or a rating of that level, and by nothing else.</remarks>
internal sealed class ClosePlanItemEndpoint(IMessageBus bus) : Endpoint<ClosePlanItemRequest>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/plans/{PlanId}/items/{ItemId}/closure");
        Policies("plan.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(ClosePlanItemRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new ClosePlanItem(request.PlanId, request.PersonId, request.ItemId, Actor.PersonIn(User)), ct)).ToResult(() => Results.NoContent()));
}
