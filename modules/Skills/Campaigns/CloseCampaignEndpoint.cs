using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Campaigns;

public sealed record CloseCampaignRequest([property: RouteParam] Guid CampaignId);

/// <summary>Close a campaign and freeze what it came to</summary>
/// <remarks>One job. Closed again it changes nothing.</remarks>
internal sealed class CloseCampaignEndpoint(IMessageBus bus, IQuerySession session) : Endpoint<CloseCampaignRequest, CampaignJobView>
{
    public override void Configure()
    {
        Post("/campaigns/{CampaignId}/closure");
        Policies("campaign.write");
        Description(d => d.Produces<CampaignJobView>(202).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(CloseCampaignRequest request, CancellationToken ct)
    {
        var campaign = await session.LoadAsync<Campaign>(request.CampaignId, ct);
        if (CloseCampaignWork.Decide(campaign).Refusal is { } refusal)
        {
            await Send.ResultAsync(Outcome.Problem(refusal));
            return;
        }
        var job = await bus.InvokeAsync<Guid>(
            new RequestJob(CloseCampaignWork.JobKind, new CampaignTask(request.CampaignId), IsDryRun: false, campaign!.Plan.Name.In("sv") ?? ""), ct);
        await Send.ResultAsync(Results.Accepted($"/api/v1/jobs/{job}", new CampaignJobView(job)));
    }
}
