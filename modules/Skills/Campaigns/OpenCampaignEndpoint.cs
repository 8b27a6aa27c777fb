using Competence.Kernel;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Campaigns;

public sealed record OpenCampaignRequest([property: RouteParam] Guid CampaignId);

/// <param name="JobId">Follow it with getJob.</param>
public sealed record CampaignJobView(Guid JobId);

/// <summary>Open a campaign: find whom its rule meets today, and ask them</summary>
/// <remarks>One job. Opened again it changes nothing, or finishes what was broken off.</remarks>
internal sealed class OpenCampaignEndpoint(IMessageBus bus, IQuerySession session, TimeProvider clock) : Endpoint<OpenCampaignRequest, CampaignJobView>
{
    public override void Configure()
    {
        Post("/campaigns/{CampaignId}/opening");
        Policies("campaign.write");
        Description(d => d.Produces<CampaignJobView>(202).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(OpenCampaignRequest request, CancellationToken ct)
    {
        var campaign = await session.LoadAsync<Campaign>(request.CampaignId, ct);
        if ((await OpenCampaignWork.Decide(campaign, session, clock, ct)).Refusal is { } refusal)
        {
            await Send.ResultAsync(Outcome.Problem(refusal));
            return;
        }
        var job = await bus.InvokeAsync<Guid>(
            new RequestJob(OpenCampaignWork.JobKind, new CampaignTask(request.CampaignId), IsDryRun: false, campaign!.Plan.Name.In("sv") ?? ""), ct);
        await Send.ResultAsync(Results.Accepted($"/api/v1/jobs/{job}", new CampaignJobView(job)));
    }
}
