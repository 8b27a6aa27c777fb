using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Scenarios;

/// <param name="Level">1-5: the level that the gap is at.</param>
public sealed record WithdrawGapDecisionRequest(
    [property: RouteParam] Guid UnitId, [property: RouteParam] Guid ScenarioId, [property: RouteParam] Guid SkillId, [property: RouteParam] int Level);

/// <summary>Take back what was decided about a gap</summary>
internal sealed class WithdrawGapDecisionEndpoint(IMessageBus bus) : Endpoint<WithdrawGapDecisionRequest>
{
    public override void Configure()
    {
        Delete("/units/{UnitId}/scenarios/{ScenarioId}/decisions/{SkillId}/{Level}");
        Policies("scenario.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(WithdrawGapDecisionRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(
            new WithdrawGapDecision(request.ScenarioId, request.UnitId, request.SkillId, request.Level), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
