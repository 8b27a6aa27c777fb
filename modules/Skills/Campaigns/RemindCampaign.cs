using Competence.Kernel;
using Competence.Skills.Contracts;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Campaigns;

/// <param name="On">The day that it is for: at most one reminder a day goes out.</param>
/// <param name="IsAsked">Somebody asks for it; otherwise it is one of the plan's own.</param>
public sealed record RemindCampaign(Guid CampaignId, DateOnly On, bool IsAsked = false);

public static class RemindCampaignHandler
{
    private const int PeopleAMessage = 2000;
    private static readonly TimeOnly Morning = new(8, 0);

    public static async Task<(Outcome, OutgoingMessages)> Handle(
        RemindCampaign command,
        [WriteAggregate(nameof(RemindCampaign.CampaignId), Required = false)] IEventStream<Campaign> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var late = stream.Aggregate is { IsRunning: true } ? await session.Late(command.CampaignId, clock.Today(), ct) : [];
        var decision = Decide(command, stream.Aggregate, late.Count, clock.GetUtcNow());
        var told = late.Chunk(PeopleAMessage).Select(some => (object)new CampaignReminderDue(command.CampaignId, command.On, some));
        return stream.Record(decision.Events.Count == 0 ? decision : decision.Tell([.. told]));
    }

    /// <param name="people">How many have something left to answer, for themselves or of their reports.</param>
    public static Decision Decide(RemindCampaign command, Campaign? campaign, int people, DateTimeOffset now)
    {
        if (campaign is null) return Refusal.NotFound("skills.unknown-campaign");
        if (!campaign.IsRunning) return Refusal.Conflict("skills.campaign-not-running");
        if (campaign.Reminded.Contains(command.On)) return Decision.Nothing;
        if (!command.IsAsked && !campaign.Plan.RemindsOn(command.On)) return Decision.Nothing;
        if (people == 0) return Decision.Nothing;

        return Decision.Record(new CampaignReminded(campaign.Id, command.On, people, now.ToUniversalTime()));
    }

    /// <summary>The plan's own reminders, each as a message that waits for its morning; a day that has gone is left out.</summary>
    internal static IEnumerable<object> Schedule(Campaign campaign, TimeProvider clock) => campaign.Plan.RemindDays
        .Where(day => day > clock.Today())
        .Select(object (day) => new RemindCampaign(campaign.Id, day).ScheduledAt(OpenCampaignWork.Since(day, clock) + Morning.ToTimeSpan()));

    private static Task<List<Guid>> Late(this IQuerySession session, Guid campaign, DateOnly today, CancellationToken ct) => session.Read(
        $"""
        with {CampaignPlaces.Live}, left_over as (
            select a.person_id, p.manager_id, bool_or(a.self is null) as self_left, bool_or(a.manager is null) as manager_left
            from skills.campaign_answers a join place p on p.person_id = a.person_id
            where a.tenant_id = @tenant and a.campaign_id = @campaign group by 1, 2
        )
        select person_id from left_over where self_left
        union select manager_id from left_over where manager_left and manager_id is not null
        order by 1
        """, row => row.GetGuid(0), ct, ("campaign", campaign), ("today", today));
}
