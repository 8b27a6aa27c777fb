using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.BusinessGoals;

public sealed record RemoveBusinessGoalRequest([property: RouteParam] Guid GoalId);

/// <summary>Take a business goal away</summary>
/// <remarks>Its capabilities stay. Not while an outcome goal is for it.</remarks>
internal sealed class RemoveBusinessGoalEndpoint(IMessageBus bus) : Endpoint<RemoveBusinessGoalRequest>
{
    public override void Configure()
    {
        Delete("/business-goals/{GoalId}");
        Policies("strategy.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428));
    }

    public override async Task HandleAsync(RemoveBusinessGoalRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(new RemoveBusinessGoal(request.GoalId, basedOn), ct)));
}
