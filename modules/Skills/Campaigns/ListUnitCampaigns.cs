using Competence.Kernel;
using Competence.Skills.Teams;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Campaigns;

public sealed record ListUnitCampaignsRequest([property: RouteParam] Guid UnitId);

/// <summary>The campaigns that ask people of a unit, the newest first</summary>
/// <remarks>The unit and all below it; the counts are of these people alone.</remarks>
internal sealed class ListUnitCampaignsEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<ListUnitCampaignsRequest, CampaignsView>
{
    public override void Configure()
    {
        Get("/units/{UnitId}/campaigns");
        Policies("campaign-progress.read");
        Description(d => d.Produces<CampaignsView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListUnitCampaignsRequest request, CancellationToken ct)
    {
        if ((await session.Above(request.UnitId, ct)).Count == 0)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-unit")));
            return;
        }
        var (campaigns, items) = (await session.Query<Campaign>().ToListAsync(ct), new List<CampaignSummaryView>());
        foreach (var c in campaigns.OrderByDescending(c => c.Plan.StartsOn).ThenByDescending(c => c.Id))
            if (await session.AnswerCounts(c, "unit_id", request.UnitId, clock.Today(), ct) is { Count: > 0 } counts)
                items.Add(ListCampaignsEndpoint.Summary(c, counts.Aggregate((one, other) => one.With(other))));
        await Send.OkAsync(new CampaignsView(items), ct);
    }
}
