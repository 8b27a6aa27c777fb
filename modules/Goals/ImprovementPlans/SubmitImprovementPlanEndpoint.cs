using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.ImprovementPlans;

public sealed record SubmitImprovementPlanRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid PlanId);

/// <summary>Ask the named approver to approve an improvement plan</summary>
/// <remarks>From now on the approver reads it.</remarks>
internal sealed class SubmitImprovementPlanEndpoint(IMessageBus bus, IPolicy policy, IQuerySession session) : Endpoint<SubmitImprovementPlanRequest>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/improvement-plans/{PlanId}/submission");
        Policies(ImprovementParts.Write);
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(SubmitImprovementPlanRequest request, CancellationToken ct)
    {
        var (_, part) = await policy.Part(session, User, request.PersonId, request.PlanId, ct);
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new SubmitImprovementPlan(request.PlanId, request.PersonId, Actor.PersonIn(User), part), ct)).ToResult(() => Results.NoContent()));
    }
}
