using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Skills.Campaigns;

public enum ProgressBy { Manager, Unit }

/// <param name="By">Manager where left out.</param>
public sealed record GetCampaignProgressRequest([property: RouteParam] Guid CampaignId, [property: QueryParam] ProgressBy? By = null);

/// <param name="Items">Those with most left to answer first.</param>
public sealed record CampaignProgressView(IReadOnlyList<CampaignProgressItemView> Items);

/// <param name="Id">The manager or unit; null for those who have none.</param>
/// <param name="PeopleDone">Who have answered all that they are asked of themselves.</param>
/// <param name="Asked">Person times skill.</param>
/// <param name="Self">How many of them the people have answered.</param>
/// <param name="Manager">How many of them a manager has answered.</param>
public sealed record CampaignProgressItemView(Guid? Id, int People, int PeopleDone, long Asked, long Self, long Manager);

/// <summary>How far a campaign has come, manager by manager or unit by unit</summary>
/// <remarks>By today's organisation while it runs, by that of the closing day once it is closed.</remarks>
internal sealed class GetCampaignProgressEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<GetCampaignProgressRequest, CampaignProgressView>
{
    public override void Configure()
    {
        Get("/campaigns/{CampaignId}/progress");
        Policies("campaign-people.read");
        Description(d => d.Produces<CampaignProgressView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(GetCampaignProgressRequest request, CancellationToken ct)
    {
        if (await session.LoadAsync<Campaign>(request.CampaignId, ct) is not { } campaign)
        {
            await Send.ResultAsync(Outcome.Problem(Refusal.NotFound("skills.unknown-campaign")));
            return;
        }
        await Send.OkAsync(View(await session.AnswerCounts(campaign, Column(request.By), unit: null, clock.Today(), ct)), ct);
    }

    internal static string Column(ProgressBy? by) => by == ProgressBy.Unit ? "unit_id" : "manager_id";

    internal static CampaignProgressView View(IEnumerable<AnswerCount> counts) => new([
        .. counts.Select(c => new CampaignProgressItemView(c.Key == Guid.Empty ? null : c.Key, c.People, c.PeopleDone, c.Asked, c.Self, c.Manager)),
    ]);
}
