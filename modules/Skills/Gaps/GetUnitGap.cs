using Competence.Kernel;
using Competence.Skills.Workforce;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Gaps;

/// <param name="On">What roles ask on that day, against today's levels; today where left out.</param>
public sealed record GetUnitGapRequest([property: RouteParam] Guid UnitId, [property: QueryParam] DateOnly? On = null);

/// <summary>What a unit and all below it lack of what their roles ask</summary>
/// <remarks>Small groups are hidden, and the next-smallest beside them.</remarks>
internal sealed class GetUnitGapEndpoint(IQuerySession session, IWorkforce workforce) : Endpoint<GetUnitGapRequest, GapOverviewView>
{
    public override void Configure()
    {
        Get("/units/{UnitId}/gap");
        Policies("aggregate.read");
        Description(d => d.Produces<GapOverviewView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetUnitGapRequest request, CancellationToken ct)
    {
        var copy = await workforce.Now(session, ct);
        if (copy.Units.Find(request.UnitId) is { } unit) await Send.OkAsync(await new GapOverview(session, copy).Of(request.UnitId, unit, request.On, ct), ct);
        else await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-unit")));
    }
}
