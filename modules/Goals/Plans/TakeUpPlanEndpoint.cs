using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Plans;

public sealed record TakeUpPlanRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid PlanId);

/// <summary>Begin to read the plan of somebody one manages</summary>
/// <remarks>The person sees that it is being read.</remarks>
internal sealed class TakeUpPlanEndpoint(IMessageBus bus) : Endpoint<TakeUpPlanRequest>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/plans/{PlanId}/review");
        Policies("plan-review.write");
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(TakeUpPlanRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new TakeUpPlan(request.PlanId, request.PersonId, Actor.PersonIn(User)), ct)).ToResult(() => Results.NoContent()));
}
