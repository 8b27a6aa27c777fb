using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Campaigns;

public sealed record CancelCampaign(Guid CampaignId);

public static class CancelCampaignHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        CancelCampaign command,
        [WriteAggregate(nameof(CancelCampaign.CampaignId), Required = false)] IEventStream<Campaign> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var decision = Decide(stream.Aggregate, clock.GetUtcNow());
        if (decision.Events.Count > 0)
        {
            await session.Begin(ct);
            await session.EndAnswers(command.CampaignId, ct);
        }
        return stream.Record(decision);
    }

    public static Decision Decide(Campaign? campaign, DateTimeOffset now) => campaign?.State switch
    {
        null => Refusal.NotFound("skills.unknown-campaign"),
        CampaignState.Cancelled => Decision.Nothing,
        CampaignState.Closed => Refusal.Conflict("skills.campaign-closed"),
        _ => Decision.Record(new CampaignCancelled(campaign.Id, now)),
    };
}
