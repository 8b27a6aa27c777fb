using Competence.Kernel;
using Competence.Skills.Catalogue;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Skills.Campaigns;

/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record PlanCampaign(Guid CampaignId, CampaignPlan Plan, long? BasedOn);

public static class PlanCampaignHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        PlanCampaign command,
        [WriteAggregate(nameof(PlanCampaign.CampaignId), Required = false)] IEventStream<Campaign> stream,
        IDocumentSession session,
        CancellationToken ct)
    {
        var skills = await session.LoadManyAsync<Skill>(ct, [.. command.Plan.SkillIds]);
        return stream.Record(Decide(command, stream.Aggregate, skills, stream.CurrentVersion));
    }

    public static Decision Decide(PlanCampaign command, Campaign? campaign, IReadOnlyList<Skill> skills, long? version)
    {
        if (campaign is null) return Refusal.NotFound("skills.unknown-campaign");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (campaign.State != CampaignState.Draft) return Refusal.Conflict("skills.campaign-not-draft");
        if (Fault(command.Plan, skills) is { } fault) return fault;
        if (campaign.Plan.IsSameAs(command.Plan)) return Decision.Nothing;

        return Decision.Record(new CampaignPlanned(campaign.Id, command.Plan));
    }

    /// <summary>What makes a plan impossible, whoever it meets.</summary>
    public static Refusal? Fault(CampaignPlan plan, IReadOnlyList<Skill> skills)
    {
        if (plan.DueOn < plan.StartsOn) return Refusal.Conflict("skills.campaign-due-before-start");
        var known = skills.ToDictionary(s => s.Id);
        if (plan.SkillIds.Any(id => !known.ContainsKey(id))) return Refusal.NotFound("skills.unknown-skill");
        if (plan.SkillIds.Any(id => known[id].Status != SkillStatus.Active)) return Refusal.Conflict("skills.not-active");
        return null;
    }
}
