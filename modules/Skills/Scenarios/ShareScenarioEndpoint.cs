using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Scenarios;

public sealed record ShareScenarioRequest([property: RouteParam] Guid UnitId, [property: RouteParam] Guid ScenarioId);

/// <summary>Share a scenario</summary>
/// <remarks>Whoever may read of the unit sees it from then on.</remarks>
internal sealed class ShareScenarioEndpoint(IMessageBus bus) : Endpoint<ShareScenarioRequest>
{
    public override void Configure()
    {
        Post("/units/{UnitId}/scenarios/{ScenarioId}/sharing");
        Policies("scenario.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(ShareScenarioRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new ShareScenario(request.ScenarioId, request.UnitId), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
