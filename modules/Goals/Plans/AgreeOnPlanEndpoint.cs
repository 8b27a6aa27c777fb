using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Plans;

public sealed record AgreeOnPlanRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid PlanId);

/// <summary>Agree on the plan of somebody one manages</summary>
/// <remarks>It begins; what the person has come to be able to do meanwhile is done from the start.</remarks>
internal sealed class AgreeOnPlanEndpoint(IMessageBus bus) : Endpoint<AgreeOnPlanRequest>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/plans/{PlanId}/agreement");
        Policies("plan-review.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428));
    }

    public override async Task HandleAsync(AgreeOnPlanRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new AgreeOnPlan(request.PlanId, request.PersonId, Actor.PersonIn(User), basedOn), ct)));
}
