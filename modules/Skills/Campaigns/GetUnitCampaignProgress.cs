using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Campaigns;

/// <param name="By">Manager where left out.</param>
public sealed record GetUnitCampaignProgressRequest(
    [property: RouteParam] Guid UnitId, [property: RouteParam] Guid CampaignId, [property: QueryParam] ProgressBy? By = null);

/// <summary>How far a campaign has come in a unit, manager by manager or unit by unit</summary>
/// <remarks>The unit and all below it, as getCampaignProgress; a campaign that asks nobody there is not found.</remarks>
internal sealed class GetUnitCampaignProgressEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<GetUnitCampaignProgressRequest, CampaignProgressView>
{
    public override void Configure()
    {
        Get("/units/{UnitId}/campaigns/{CampaignId}/progress");
        Policies("campaign-progress.read");
        Description(d => d.Produces<CampaignProgressView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetUnitCampaignProgressRequest request, CancellationToken ct)
    {
        var campaign = await session.LoadAsync<Campaign>(request.CampaignId, ct);
        List<AnswerCount> counts = campaign is null ? []
            : await session.AnswerCounts(campaign, GetCampaignProgressEndpoint.Column(request.By), request.UnitId, clock.Today(), ct);
        if (counts.Count == 0) await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-campaign")));
        else await Send.OkAsync(GetCampaignProgressEndpoint.View(counts), ct);
    }
}
