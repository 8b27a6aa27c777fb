using Competence.Kernel;
using Competence.Sheets;
using Competence.Skills.Scenarios;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Exports;

/// <param name="Ids">Two to five scenarios, in the order in which they are to stand.</param>
/// <param name="Year">One year; left out: all of each scenario's.</param>
/// <param name="Table">The levels where left out.</param>
/// <param name="Format">CSV where left out.</param>
public sealed record ExportScenarioComparisonRequest(
    [property: RouteParam] Guid UnitId, [property: QueryParam] IReadOnlyList<Guid>? Ids = null, [property: QueryParam] int? Year = null,
    [property: QueryParam] ScenarioTable? Table = null, [property: QueryParam] ExportFormat? Format = null);

internal sealed class ExportScenarioComparisonValidator : Validator<ExportScenarioComparisonRequest>
{
    public ExportScenarioComparisonValidator() => this.RuleForCompared(r => r.Ids);
}

/// <summary>Scenarios side by side, as a file</summary>
/// <remarks>The same figures as compareScenarios gives, one scenario after the other; what is hidden there is empty here.</remarks>
internal sealed class ExportScenarioComparisonEndpoint(IQuerySession session, IPolicy policy, IStaffingSource source, TimeProvider clock)
    : Endpoint<ExportScenarioComparisonRequest>
{
    public override void Configure()
    {
        Get("/units/{UnitId}/scenarios/comparison/export");
        Policies("scenario.read");
        this.AnswersWithFile();
        Description(d => d.ProducesProblem(409));
    }

    public override async Task HandleAsync(ExportScenarioComparisonRequest request, CancellationToken ct)
    {
        if (await new ScenarioReading(session, policy).FindAll(request.UnitId, request.Ids!, Actor.Of(User)!, ct) is not { } scenarios)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-scenario")));
            return;
        }
        if (ForecastReading.RefuseYear(scenarios, request.Year) is { } refusal)
        {
            await Send.ResultAsync(Outcome.Problem(refusal));
            return;
        }
        var forecasts = await new ForecastReading(session, source, clock).Of(scenarios, request.UnitId, request.Year, ct);
        await this.SendFile(ScenarioSheets.Of("comparison", request.Table ?? ScenarioTable.Levels, forecasts), request.Format, clock.Today(), ct);
    }
}
