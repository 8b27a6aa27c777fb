using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Scenarios;

public sealed record PromoteScenarioRequest([property: RouteParam] Guid UnitId, [property: RouteParam] Guid ScenarioId);

/// <summary>Make a scenario the target</summary>
/// <remarks>
/// What it asks of roles becomes drafts of their next versions, with its years as horizons, to be published by those who
/// publish; what it says of units becomes their needs. All of it or nothing, and once.
/// </remarks>
internal sealed class PromoteScenarioEndpoint(IMessageBus bus, IQuerySession session, IPolicy policy) : Endpoint<PromoteScenarioRequest>
{
    public override void Configure()
    {
        Post("/units/{UnitId}/scenarios/{ScenarioId}/promotion");
        Policies("scenario.write");
        Description(d => d.Produces(204).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(PromoteScenarioRequest request, CancellationToken ct)
    {
        await Send.ResultAsync(await Outcome.Changed(HttpContext, async basedOn =>
            await session.LoadAsync<Scenario>(request.ScenarioId, ct) is { } scenario && scenario.UnitId == request.UnitId
            && await PromotionRights.Refused(policy, Actor.Of(User)!, scenario, ct) is { } refusal
                ? new(refusal)
                : await bus.InvokeAsync<Outcome>(new PromoteScenario(request.ScenarioId, request.UnitId, basedOn), ct)));
    }
}
