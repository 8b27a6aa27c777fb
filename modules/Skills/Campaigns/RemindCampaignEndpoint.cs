using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Campaigns;

public sealed record RemindCampaignRequest([property: RouteParam] Guid CampaignId);

/// <summary>Remind those who have something left to answer</summary>
/// <remarks>Once a day at most: asked again on the same day, nothing goes out.</remarks>
internal sealed class RemindCampaignEndpoint(IMessageBus bus, TimeProvider clock) : Endpoint<RemindCampaignRequest>
{
    public override void Configure()
    {
        Post("/campaigns/{CampaignId}/reminders");
        Policies("campaign.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(RemindCampaignRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new RemindCampaign(request.CampaignId, clock.Today(), IsAsked: true), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
