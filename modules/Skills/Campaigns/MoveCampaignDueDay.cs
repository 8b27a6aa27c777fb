using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Campaigns;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record MoveCampaignDueDay(Guid CampaignId, DateOnly DueOn, long? BasedOn);

public static class MoveCampaignDueDayHandler
{
    /// <summary>The reminders of the earlier plan arrive too, and find that their day is no longer one.</summary>
    public static (Outcome, OutgoingMessages) Handle(
        MoveCampaignDueDay command,
        [WriteAggregate(nameof(MoveCampaignDueDay.CampaignId), Required = false)] IEventStream<Campaign> stream,
        TimeProvider clock)
    {
        var decision = Decide(command, stream.Aggregate, clock.Today(), clock.GetUtcNow(), stream.CurrentVersion);
        var (outcome, news) = stream.Record(decision);
        if (decision.Events.Count > 0) news.AddRange(RemindCampaignHandler.Schedule(Campaign.Fold(stream.Aggregate, decision.Events[0])!, clock));
        return (outcome, news);
    }

    public static Decision Decide(MoveCampaignDueDay command, Campaign? campaign, DateOnly today, DateTimeOffset now, long? version)
    {
        if (campaign is null) return Refusal.NotFound("skills.unknown-campaign");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (!campaign.IsRunning) return Refusal.Conflict("skills.campaign-not-running");
        if (command.DueOn == campaign.Plan.DueOn) return Decision.Nothing;
        if (command.DueOn < today) return Refusal.Conflict("skills.campaign-due-before-today");

        return Decision.Record(new CampaignDueDayMoved(campaign.Id, command.DueOn, now));
    }
}
