using Competence.Kernel;
using Competence.Skills.Workforce;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Heatmaps;

/// <param name="Skills">Ids of at most 50 skills with commas between; those that most is lacking of where left out.</param>
/// <param name="On">What roles ask on that day, against today's levels; today where left out.</param>
/// <param name="Measure">Coverage where left out.</param>
public sealed record GetUnitHeatmapRequest(
    [property: RouteParam] Guid UnitId, [property: QueryParam] string? Skills = null, [property: QueryParam] DateOnly? On = null,
    [property: QueryParam] HeatmapMeasure? Measure = null);

internal sealed class GetUnitHeatmapValidator : Validator<GetUnitHeatmapRequest>
{
    public GetUnitHeatmapValidator() => RuleFor(r => r.Skills).MaximumLength(2000).Must(IdList.IsReadable);
}

/// <summary>A unit's parts by skills</summary>
/// <remarks>Small groups are hidden, and the next-smallest beside them; a hidden cell has no figures at all.</remarks>
internal sealed class GetUnitHeatmapEndpoint(IQuerySession session, IWorkforce workforce) : Endpoint<GetUnitHeatmapRequest, HeatmapView>
{
    public override void Configure()
    {
        Get("/units/{UnitId}/heatmap");
        Policies("aggregate.read");
        Description(d => d.Produces<HeatmapView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetUnitHeatmapRequest request, CancellationToken ct)
    {
        var copy = await workforce.Now(session, ct);
        if (copy.Units.Find(request.UnitId) is { } unit)
            await Send.OkAsync(await new Heatmap(session, copy).Of(
                request.UnitId, unit, IdList.Read(request.Skills), request.Measure ?? HeatmapMeasure.Coverage, request.On, ct), ct);
        else await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-unit")));
    }
}
