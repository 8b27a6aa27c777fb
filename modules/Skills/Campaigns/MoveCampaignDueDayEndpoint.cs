using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Campaigns;

public sealed record MoveCampaignDueDayRequest([property: RouteParam] Guid CampaignId, [property: FromBody] CampaignDueDay Body);

/// <param name="DueOn">The last day to answer; today or later.</param>
public sealed record CampaignDueDay(DateOnly DueOn);

internal sealed class MoveCampaignDueDayValidator : Validator<MoveCampaignDueDayRequest>
{
    public MoveCampaignDueDayValidator() => RuleFor(r => r.Body.DueOn).InclusiveBetween(CampaignDraftValidator.Earliest, CampaignDraftValidator.Latest);
}

/// <summary>Move the last day to answer of a campaign that runs</summary>
/// <remarks>Earlier or later. Reminders follow; who has been reminded today is not reminded again today.</remarks>
internal sealed class MoveCampaignDueDayEndpoint(IMessageBus bus) : Endpoint<MoveCampaignDueDayRequest>
{
    public override void Configure()
    {
        Put("/campaigns/{CampaignId}/due-day");
        Policies("campaign.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(MoveCampaignDueDayRequest request, CancellationToken ct)
    {
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(new MoveCampaignDueDay(request.CampaignId, request.Body.DueOn, basedOn), ct)));
    }
}
