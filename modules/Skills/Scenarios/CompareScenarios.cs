using System.Linq.Expressions;
using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Scenarios;

/// <param name="Ids">Two to five scenarios, in the order in which they are to stand.</param>
/// <param name="Year">One year; left out: all of each scenario's.</param>
public sealed record CompareScenariosRequest(
    [property: RouteParam] Guid UnitId, [property: QueryParam] IReadOnlyList<Guid>? Ids = null, [property: QueryParam] int? Year = null);

/// <param name="Scenarios">In the order asked for.</param>
public sealed record ScenarioComparisonView(Guid UnitId, IReadOnlyList<ForecastView> Scenarios);

internal sealed class CompareScenariosValidator : Validator<CompareScenariosRequest>
{
    public CompareScenariosValidator() => this.RuleForCompared(r => r.Ids);
}

internal static class ComparedRules
{
    public static void RuleForCompared<T>(this Validator<T> validator, Expression<Func<T, IReadOnlyList<Guid>?>> ids) where T : notnull =>
        validator.RuleFor(ids).Must(ids => ids is { Count: >= 2 and <= 5 } && ids.Distinct().Count() == ids.Count).WithMessage("2-5, ×1");
}

/// <summary>Scenarios side by side</summary>
/// <remarks>For one unit and from the same numbers of today, so that what differs is what the scenarios suppose.</remarks>
internal sealed class CompareScenariosEndpoint(IQuerySession session, IPolicy policy, IStaffingSource source, TimeProvider clock)
    : Endpoint<CompareScenariosRequest, ScenarioComparisonView>
{
    public override void Configure()
    {
        Get("/units/{UnitId}/scenarios/comparison");
        Policies("scenario.read");
        Description(d => d.Produces<ScenarioComparisonView>(200).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(CompareScenariosRequest request, CancellationToken ct)
    {
        if (await new ScenarioReading(session, policy).FindAll(request.UnitId, request.Ids!, Actor.Of(User)!, ct) is not { } found)
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-scenario")));
        else if (ForecastReading.RefuseYear(found, request.Year) is { } refusal)
            await Send.ResultAsync(Outcome.Problem(refusal));
        else
            await Send.OkAsync(new(request.UnitId, await new ForecastReading(session, source, clock).Of(found, request.UnitId, request.Year, ct)), ct);
    }
}
