using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Plans;

public sealed record SubmitPlanRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid PlanId);

/// <summary>Ask the manager to agree on one's plan</summary>
internal sealed class SubmitPlanEndpoint(IMessageBus bus) : Endpoint<SubmitPlanRequest>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/plans/{PlanId}/submission");
        Policies("plan.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428));
    }

    public override async Task HandleAsync(SubmitPlanRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new SubmitPlan(request.PlanId, request.PersonId, basedOn), ct)));
}
