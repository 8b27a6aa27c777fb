using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Scenarios;

public sealed record RestoreScenarioRequest([property: RouteParam] Guid UnitId, [property: RouteParam] Guid ScenarioId);

/// <summary>Take an archived scenario up again</summary>
/// <remarks>
/// It is a draft or shared, as it was before, unless its name has been given to another meanwhile. A skill in it that was migrated
/// while it was archived is moved by migrating the skill once more.
/// </remarks>
internal sealed class RestoreScenarioEndpoint(IMessageBus bus) : Endpoint<RestoreScenarioRequest>
{
    public override void Configure()
    {
        Delete("/units/{UnitId}/scenarios/{ScenarioId}/archiving");
        Policies("scenario.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(RestoreScenarioRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new RestoreScenario(request.ScenarioId, request.UnitId), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
