using Competence.Kernel;
using Competence.Skills.Merging;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Skills.Campaigns;

public enum CampaignState { Draft, Open, Calibration, Closed, Cancelled }

/// <summary>How far the talk about a difference has come.</summary>
public enum DifferenceState { Open, Talked, Settled }

/// <summary>
/// An inventory campaign (<i>kompetenskartläggning</i>): a population answers for a set of skills, managers too, and what
/// was said is kept (skills.md, "Owns"). The stream id is the campaign's id; who is asked what stands in flat rows.
/// </summary>
/// <param name="OpenedOn">The day by whose organisation the population was found.</param>
/// <param name="Reminded">Days on which reminders went out.</param>
public sealed record Campaign(
    Guid Id, Guid OwnerId, CampaignPlan Plan, CampaignState State, DateOnly? OpenedOn, DateOnly? ClosedOn, Guid? SnapshotId,
    IReadOnlyList<DateOnly> Reminded)
{
    /// <summary>From so many steps on, self and manager are to talk (acceptance.md, row 14).</summary>
    public const int DifferenceSteps = 2;

    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public bool IsRunning => State is CampaignState.Open or CampaignState.Calibration;

    public static Guid SnapshotIdOf(Guid campaign) => Streams.Derive(campaign, "snapshot");

    public static Campaign? Fold(Campaign? campaign, object @event) => @event switch
    {
        CampaignDrafted e => new(e.CampaignId, e.OwnerId, e.Plan, CampaignState.Draft, null, null, null, []),
        CampaignPlanned e => campaign! with { Plan = e.Plan },
        CampaignOpened e => campaign! with { State = CampaignState.Open, OpenedOn = e.On },
        CampaignDueDayMoved e => campaign! with { Plan = campaign.Plan with { DueOn = e.DueOn } },
        CalibrationBegun => campaign! with { State = CampaignState.Calibration },
        CampaignFrozen e => campaign! with { State = CampaignState.Closed, ClosedOn = e.On, SnapshotId = e.SnapshotId },
        CampaignCancelled => campaign! with { State = CampaignState.Cancelled },
        CampaignReminded e => campaign! with { Reminded = [.. campaign.Reminded, e.On] },
        CampaignSkillMoved e => campaign! with { Plan = campaign.Plan.Asking(e.SkillId, e.FromSkillId) },
        _ => campaign,
    };
}

public sealed partial class CampaignProjection : SingleStreamProjection<Campaign, Guid>
{
    public override Campaign? Evolve(Campaign? snapshot, Guid id, IEvent e) => Campaign.Fold(snapshot, e.Data);
}
