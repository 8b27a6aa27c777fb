using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.ImprovementPlans;

public sealed record ApproveImprovementPlanRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid PlanId);

/// <summary>Approve an improvement plan</summary>
/// <remarks>By the named approver. It begins, and the person reads it from now on.</remarks>
internal sealed class ApproveImprovementPlanEndpoint(IMessageBus bus, IPolicy policy, IQuerySession session) : Endpoint<ApproveImprovementPlanRequest>
{
    public override void Configure()
    {
        Post("/people/{PersonId}/improvement-plans/{PlanId}/approval");
        Policies(ImprovementParts.Write);
        Description(d => d.ClearDefaultAccepts().Produces(204).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(ApproveImprovementPlanRequest request, CancellationToken ct)
    {
        var (_, part) = await policy.Part(session, User, request.PersonId, request.PlanId, ct);
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new ApproveImprovementPlan(request.PlanId, request.PersonId, Actor.PersonIn(User), part), ct)).ToResult(() => Results.NoContent()));
    }
}
