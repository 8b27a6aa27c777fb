using Competence.Kernel;
using FastEndpoints;
using Marten;

namespace Competence.Skills.Campaigns;

/// <param name="People">How many are asked; 0 until it is opened.</param>
/// <param name="Questions">Person times skill; answered by self and by manager each.</param>
public sealed record CampaignSummaryView(
    Guid CampaignId, LocalizedText Name, CampaignState State, DateOnly StartsOn, DateOnly DueOn, DateOnly? ClosedOn,
    int People, long Questions, long SelfAnswered, long ManagerAnswered);

public sealed record CampaignsView(IReadOnlyList<CampaignSummaryView> Items);

/// <summary>All inventory campaigns, the newest first</summary>
internal sealed class ListCampaignsEndpoint(IQuerySession session) : EndpointWithoutRequest<CampaignsView>
{
    public override void Configure()
    {
        Get("/campaigns");
        Policies("campaign.read");
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        var campaigns = await session.Query<Campaign>().ToListAsync(ct);
        var counts = (await session.AnswerCounts(null, ct)).ToDictionary(c => c.Key);
        await Send.OkAsync(new CampaignsView([
            .. campaigns.OrderByDescending(c => c.Plan.StartsOn).ThenByDescending(c => c.Id)
                .Select(c => Summary(c, counts.GetValueOrDefault(c.Id))),
        ]), ct);
    }

    internal static CampaignSummaryView Summary(Campaign c, AnswerCount? count) => new(
        c.Id, c.Plan.Name, c.State, c.Plan.StartsOn, c.Plan.DueOn, c.ClosedOn,
        count?.People ?? 0, count?.Asked ?? 0, count?.Self ?? 0, count?.Manager ?? 0);
}
