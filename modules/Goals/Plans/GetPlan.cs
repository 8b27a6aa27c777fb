using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.Plans;

public sealed record GetPlanRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid PlanId);

/// <summary>A development plan</summary>
/// <remarks>A draft is read by the person alone.</remarks>
internal sealed class GetPlanEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<GetPlanRequest, PlanView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/plans/{PlanId}");
        Policies("plan.read");
        Description(d => d.Produces<PlanView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetPlanRequest request, CancellationToken ct)
    {
        var plan = await session.LoadAsync<DevelopmentPlan>(request.PlanId, ct);
        if (plan?.PersonId != request.PersonId || plan.IsHiddenFrom(Actor.Of(User)!))
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("goals.unknown-plan")));
            return;
        }
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(plan.Version);
        await Send.OkAsync(await session.View(plan, clock.Today(), ct), ct);
    }
}
