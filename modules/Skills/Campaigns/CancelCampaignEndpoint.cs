using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Campaigns;

public sealed record CancelCampaignRequest([property: RouteParam] Guid CampaignId);

/// <summary>Call a campaign off</summary>
/// <remarks>What people said of themselves stays with them; nothing is frozen.</remarks>
internal sealed class CancelCampaignEndpoint(IMessageBus bus) : Endpoint<CancelCampaignRequest>
{
    public override void Configure()
    {
        Post("/campaigns/{CampaignId}/cancellation");
        Policies("campaign.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(CancelCampaignRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new CancelCampaign(request.CampaignId), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
