using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Scenarios;

public sealed record ArchiveScenarioRequest([property: RouteParam] Guid UnitId, [property: RouteParam] Guid ScenarioId);

/// <summary>Archive a scenario</summary>
/// <remarks>It is kept, changes no more, and its name is free again.</remarks>
internal sealed class ArchiveScenarioEndpoint(IMessageBus bus) : Endpoint<ArchiveScenarioRequest>
{
    public override void Configure()
    {
        Post("/units/{UnitId}/scenarios/{ScenarioId}/archiving");
        Policies("scenario.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(ArchiveScenarioRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new ArchiveScenario(request.ScenarioId, request.UnitId), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
