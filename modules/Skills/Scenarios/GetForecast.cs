using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Scenarios;

/// <param name="Year">One of the scenario's years; left out: all of them.</param>
public sealed record GetForecastRequest([property: RouteParam] Guid UnitId, [property: RouteParam] Guid ScenarioId, [property: QueryParam] int? Year = null);

/// <summary>What a unit would need and have in a scenario, skill by skill</summary>
/// <remarks>
/// The unit is the scenario's own or one below it. Supply is min, expected and max by attrition, planned hires and
/// expected plan completions; nothing of it knows persons or ages.
/// </remarks>
internal sealed class GetForecastEndpoint(IQuerySession session, IPolicy policy, IStaffingSource source, TimeProvider clock) : Endpoint<GetForecastRequest, ForecastView>
{
    public override void Configure()
    {
        Get("/units/{UnitId}/scenarios/{ScenarioId}/forecast");
        Policies("scenario.read");
        Description(d => d.Produces<ForecastView>(200).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(GetForecastRequest request, CancellationToken ct)
    {
        if (await new ScenarioReading(session, policy).Find(request.UnitId, request.ScenarioId, Actor.Of(User)!, ct) is not { } scenario)
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-scenario")));
        else if (ForecastReading.RefuseYear([scenario], request.Year) is { } refusal)
            await Send.ResultAsync(Outcome.Problem(refusal));
        else
            await Send.OkAsync((await new ForecastReading(session, source, clock).Of([scenario], request.UnitId, request.Year, ct))[0], ct);
    }
}
