using Competence.Kernel;
using Competence.Sheets;
using Competence.Skills.Scenarios;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Exports;

/// <param name="Year">One of the scenario's years; left out: all of them.</param>
/// <param name="Table">The levels where left out.</param>
/// <param name="Format">CSV where left out.</param>
public sealed record ExportForecastRequest(
    [property: RouteParam] Guid UnitId, [property: RouteParam] Guid ScenarioId, [property: QueryParam] int? Year = null,
    [property: QueryParam] ScenarioTable? Table = null, [property: QueryParam] ExportFormat? Format = null);

/// <summary>What a unit would need and have in a scenario, as a file</summary>
/// <remarks>
/// The same figures as getForecast gives; what is hidden there is empty here. Steps are those of the skill in the year and stand
/// beside each of its levels.
/// </remarks>
internal sealed class ExportForecastEndpoint(IQuerySession session, IPolicy policy, IStaffingSource source, TimeProvider clock) : Endpoint<ExportForecastRequest>
{
    public override void Configure()
    {
        Get("/units/{UnitId}/scenarios/{ScenarioId}/forecast/export");
        Policies("scenario.read");
        this.AnswersWithFile();
        Description(d => d.ProducesProblem(409));
    }

    public override async Task HandleAsync(ExportForecastRequest request, CancellationToken ct)
    {
        if (await new ScenarioReading(session, policy).Find(request.UnitId, request.ScenarioId, Actor.Of(User)!, ct) is not { } scenario)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-scenario")));
            return;
        }
        if (ForecastReading.RefuseYear([scenario], request.Year) is { } refusal)
        {
            await Send.ResultAsync(Outcome.Problem(refusal));
            return;
        }
        var forecasts = await new ForecastReading(session, source, clock).Of([scenario], request.UnitId, request.Year, ct);
        await this.SendFile(ScenarioSheets.Of("forecast", request.Table ?? ScenarioTable.Levels, forecasts), request.Format, clock.Today(), ct);
    }
}
