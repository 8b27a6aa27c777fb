using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Skills.Campaigns;

public sealed record BeginCalibrationRequest([property: RouteParam] Guid CampaignId);

/// <summary>Begin to talk over what managers and people see differently</summary>
/// <remarks>Answers are taken until the campaign is closed.</remarks>
internal sealed class BeginCalibrationEndpoint(IMessageBus bus) : Endpoint<BeginCalibrationRequest>
{
    public override void Configure()
    {
        Post("/campaigns/{CampaignId}/calibration");
        Policies("campaign.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(BeginCalibrationRequest request, CancellationToken ct)
    {
        var outcome = await bus.InvokeAsync<Outcome>(new BeginCalibration(request.CampaignId), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.NoContent()));
    }
}
