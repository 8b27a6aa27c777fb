using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Outcomes;

public sealed record RemoveOutcomeGoalRequest([property: RouteParam] Guid OutcomeGoalId);

/// <summary>Follow a figure no longer</summary>
internal sealed class RemoveOutcomeGoalEndpoint(IMessageBus bus) : Endpoint<RemoveOutcomeGoalRequest>
{
    public override void Configure()
    {
        Delete("/outcome-goals/{OutcomeGoalId}");
        Policies("outcome.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(412).ProducesProblem(428));
    }

    public override async Task HandleAsync(RemoveOutcomeGoalRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(new RemoveOutcomeGoal(request.OutcomeGoalId, basedOn), ct)));
}
