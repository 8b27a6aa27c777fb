using Competence.Skills.Workforce;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Gaps;

/// <param name="On">What roles ask on that day, against today's levels; today where left out.</param>
public sealed record GetOrganisationGapRequest([property: QueryParam] DateOnly? On = null);

/// <summary>What the whole organisation lacks of what its roles ask</summary>
/// <remarks>Small groups are hidden, and the next-smallest beside them.</remarks>
internal sealed class GetOrganisationGapEndpoint(IQuerySession session, IWorkforce workforce) : Endpoint<GetOrganisationGapRequest, GapOverviewView>
{
    public override void Configure()
    {
        Get("/organisation/gap");
        Policies("aggregate.read");
        Description(d => d.Produces<GapOverviewView>(200));
    }

    public override async Task HandleAsync(GetOrganisationGapRequest request, CancellationToken ct) =>
        await Send.OkAsync(await new GapOverview(session, await workforce.Now(session, ct)).Of(null, null, request.On, ct), ct);
}
