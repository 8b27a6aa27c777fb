using Competence.Kernel;
using Competence.Skills.Workforce;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Risk;

/// <param name="On">What roles ask on that day, against today's levels; today where left out.</param>
public sealed record GetUnitRiskRequest([property: RouteParam] Guid UnitId, [property: QueryParam] DateOnly? On = null);

/// <summary>Which critical skills of a unit hang by a thread</summary>
/// <remarks>Who the only one is, is told to those who may see that person's levels; others are told how many.</remarks>
internal sealed class GetUnitRiskEndpoint(IQuerySession session, IWorkforce workforce, IPolicy policy) : Endpoint<GetUnitRiskRequest, RiskView>
{
    public override void Configure()
    {
        Get("/units/{UnitId}/risk");
        Policies("aggregate.read");
        Description(d => d.Produces<RiskView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetUnitRiskRequest request, CancellationToken ct)
    {
        var copy = await workforce.Now(session, ct);
        if (copy.Units.Find(request.UnitId) is { } unit)
            await Send.OkAsync(await new UnitRisk(session, copy, new(session, policy, copy, Actor.Of(User)!)).Of(request.UnitId, unit, request.On, ct), ct);
        else await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-unit")));
    }
}
