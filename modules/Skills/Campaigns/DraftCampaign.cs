using Competence.Kernel;
using Competence.Skills.Catalogue;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Campaigns;

public sealed record DraftCampaign(Guid CampaignId, Guid OwnerId, CampaignPlan Plan);

public static class DraftCampaignHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        DraftCampaign command,
        [WriteAggregate(nameof(DraftCampaign.CampaignId), Required = false)] IEventStream<Campaign> stream,
        IDocumentSession session,
        CancellationToken ct) =>
        stream.Record(Decide(command, stream.Aggregate, await session.LoadManyAsync<Skill>(ct, [.. command.Plan.SkillIds])));

    public static Decision Decide(DraftCampaign command, Campaign? campaign, IReadOnlyList<Skill> skills)
    {
        if (campaign is not null) return Decision.Nothing;
        if (PlanCampaignHandler.Fault(command.Plan, skills) is { } fault) return fault;

        return Decision.Record(new CampaignDrafted(command.CampaignId, command.OwnerId, command.Plan));
    }
}
