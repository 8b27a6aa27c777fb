using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Campaigns;

public sealed record BeginCalibration(Guid CampaignId);

public static class BeginCalibrationHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        BeginCalibration command, [WriteAggregate(nameof(BeginCalibration.CampaignId), Required = false)] IEventStream<Campaign> stream, TimeProvider clock) =>
        stream.Record(Decide(stream.Aggregate, clock.GetUtcNow()));

    public static Decision Decide(Campaign? campaign, DateTimeOffset now) => campaign?.State switch
    {
        null => Refusal.NotFound("skills.unknown-campaign"),
        CampaignState.Calibration => Decision.Nothing,
        CampaignState.Open => Decision.Record(new CalibrationBegun(campaign.Id, now)),
        _ => Refusal.Conflict("skills.campaign-not-open"),
    };
}
