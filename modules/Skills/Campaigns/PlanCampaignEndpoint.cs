using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Campaigns;

public sealed record PlanCampaignRequest([property: RouteParam] Guid CampaignId, [property: FromBody] CampaignDraft Body);

internal sealed class PlanCampaignValidator : Validator<PlanCampaignRequest>
{
    public PlanCampaignValidator() => RuleFor(r => r.Body).SetValidator(new CampaignDraftValidator());
}

/// <summary>Change the plan of a campaign that has not been opened</summary>
internal sealed class PlanCampaignEndpoint(IMessageBus bus) : Endpoint<PlanCampaignRequest>
{
    public override void Configure()
    {
        Put("/campaigns/{CampaignId}");
        Policies("campaign.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(PlanCampaignRequest request, CancellationToken ct)
    {
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(new PlanCampaign(request.CampaignId, request.Body.ToPlan(), basedOn), ct)));
    }
}
