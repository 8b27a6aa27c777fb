using Competence.Skills.Workforce;
using FastEndpoints;
using FluentValidation;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Heatmaps;

/// <param name="Skills">Ids of at most 50 skills with commas between; those that most is lacking of where left out.</param>
/// <param name="On">What roles ask on that day, against today's levels; today where left out.</param>
/// <param name="Measure">Coverage where left out.</param>
public sealed record GetOrganisationHeatmapRequest(
    [property: QueryParam] string? Skills = null, [property: QueryParam] DateOnly? On = null, [property: QueryParam] HeatmapMeasure? Measure = null);

internal sealed class GetOrganisationHeatmapValidator : Validator<GetOrganisationHeatmapRequest>
{
    public GetOrganisationHeatmapValidator() => RuleFor(r => r.Skills).MaximumLength(2000).Must(IdList.IsReadable);
}

/// <summary>The organisation's parts by skills</summary>
/// <remarks>Small groups are hidden, and the next-smallest beside them; a hidden cell has no figures at all.</remarks>
internal sealed class GetOrganisationHeatmapEndpoint(IQuerySession session, IWorkforce workforce) : Endpoint<GetOrganisationHeatmapRequest, HeatmapView>
{
    public override void Configure()
    {
        Get("/organisation/heatmap");
        Policies("aggregate.read");
        Description(d => d.Produces<HeatmapView>(200));
    }

    public override async Task HandleAsync(GetOrganisationHeatmapRequest request, CancellationToken ct) =>
        await Send.OkAsync(await new Heatmap(session, await workforce.Now(session, ct)).Of(
            null, null, IdList.Read(request.Skills), request.Measure ?? HeatmapMeasure.Coverage, request.On, ct), ct);
}
