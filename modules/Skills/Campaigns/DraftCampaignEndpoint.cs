using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Campaigns;

public sealed record DraftCampaignRequest([property: FromBody] CampaignDraft Body);

/// <param name="CampaignId">The new campaign.</param>
public sealed record CampaignDraftedView(Guid CampaignId);

internal sealed class DraftCampaignValidator : Validator<DraftCampaignRequest>
{
    public DraftCampaignValidator() => RuleFor(r => r.Body).SetValidator(new CampaignDraftValidator());
}

/// <summary>Draft an inventory campaign</summary>
internal sealed class DraftCampaignEndpoint(IMessageBus bus) : Endpoint<DraftCampaignRequest, CampaignDraftedView>
{
    public override void Configure()
    {
        Post("/campaigns");
        Policies("campaign.write");
        Description(d => d.Produces<CampaignDraftedView>(201).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(DraftCampaignRequest request, CancellationToken ct)
    {
        var campaign = Guid.CreateVersion7();
        var outcome = await bus.InvokeAsync<Outcome>(new DraftCampaign(campaign, Actor.PersonIn(User), request.Body.ToPlan()), ct);
        if (outcome.Refusal is null) HttpContext.Response.Headers.ETag = outcome.ETag;
        await Send.ResultAsync(outcome.ToResult(() => Results.Created($"/api/v1/campaigns/{campaign}", new CampaignDraftedView(campaign))));
    }
}
