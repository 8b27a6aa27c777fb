using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Campaigns;

public sealed record NoteDifference(Guid CampaignId, Guid PersonId, Guid SkillId, DifferenceState State, Guid NotedBy);

/// <summary>What stands in the campaign's row about one skill of one person.</summary>
public sealed record AnswerState(int? Self, int? Manager, DifferenceState Talk)
{
    public bool IsDifference => Self is { } self && Manager is { } manager && Math.Abs(self - manager) >= Campaign.DifferenceSteps;
}

public static class NoteDifferenceHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        NoteDifference command,
        [WriteAggregate(nameof(NoteDifference.CampaignId), Required = false)] IEventStream<Campaign> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var answer = (await session.Read(
            """
            select self, manager, talk from skills.campaign_answers
            where tenant_id = @tenant and campaign_id = @campaign and person_id = @person and skill_id = @skill
            """,
            row => new AnswerState(row.OrNull<short>(0), row.OrNull<short>(1), (DifferenceState)row.GetInt16(2)), ct,
            ("campaign", command.CampaignId), ("person", command.PersonId), ("skill", command.SkillId))).SingleOrDefault();
        var decision = Decide(command, stream.Aggregate, answer, clock.GetUtcNow());
        if (decision.Events.Count > 0)
        {
            await session.Begin(ct);
            await session.Write(
                """
                update skills.campaign_answers set talk = @talk
                where tenant_id = @tenant and campaign_id = @campaign and person_id = @person and skill_id = @skill
                """, ct,
                ("talk", (short)command.State), ("campaign", command.CampaignId), ("person", command.PersonId), ("skill", command.SkillId));
        }
        return stream.Record(decision);
    }

    public static Decision Decide(NoteDifference command, Campaign? campaign, AnswerState? answer, DateTimeOffset now)
    {
        if (campaign is null || answer is null) return Refusal.NotFound("skills.unknown-difference");
        if (campaign.State is CampaignState.Cancelled or CampaignState.Draft) return Refusal.Conflict("skills.campaign-not-running");
        if (!answer.IsDifference && answer.Talk == DifferenceState.Open) return Refusal.NotFound("skills.unknown-difference");
        if (answer.Talk == command.State) return Decision.Nothing;

        return Decision.Record(new DifferenceNoted(campaign.Id, command.PersonId, command.SkillId, command.State, command.NotedBy, now.ToUniversalTime()));
    }
}
