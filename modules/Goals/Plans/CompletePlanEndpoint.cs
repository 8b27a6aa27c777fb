using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Plans;

public sealed record CompletePlanRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid PlanId);

/// <summary>Say that one's plan is carried out</summary>
/// <remarks>All that is in it is done; what will not be done is taken out first.</remarks>
internal sealed class CompletePlanEndpoint(IMessageBus bus) : Endpoint<CompletePlanRequest>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/plans/{PlanId}/completion");
        Policies("plan.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(CompletePlanRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new CompletePlan(request.PlanId, request.PersonId), ct)).ToResult(() => Results.NoContent()));
}
