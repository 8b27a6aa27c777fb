using Competence.Kernel;
using Competence.Skills.Workforce;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Risk;

/// <param name="On">What roles ask on that day, against today's levels; today where left out.</param>
public sealed record GetOrganisationRiskRequest([property: QueryParam] DateOnly? On = null);

/// <summary>Which critical skills of the whole organisation hang by a thread</summary>
/// <remarks>Who the only one is, is told to those who may see that person's levels; others are told how many.</remarks>
internal sealed class GetOrganisationRiskEndpoint(IQuerySession session, IWorkforce workforce, IPolicy policy) : Endpoint<GetOrganisationRiskRequest, RiskView>
{
    public override void Configure()
    {
        Get("/organisation/risk");
        Policies("aggregate.read");
        Description(d => d.Produces<RiskView>(200));
    }

    public override async Task HandleAsync(GetOrganisationRiskRequest request, CancellationToken ct)
    {
        var copy = await workforce.Now(session, ct);
        await Send.OkAsync(await new UnitRisk(session, copy, new(session, policy, copy, Actor.Of(User)!)).Of(null, null, request.On, ct), ct);
    }
}
