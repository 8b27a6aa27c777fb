namespace Competence.Skills.Campaigns;

/// <summary>Somebody begins to plan a campaign, and owns it.</summary>
public sealed record CampaignDrafted(Guid CampaignId, Guid OwnerId, CampaignPlan Plan);

/// <summary>The plan has become another; nobody has been asked yet.</summary>
public sealed record CampaignPlanned(Guid CampaignId, CampaignPlan Plan);

/// <summary>People are asked from now on: those whom the plan's rule meets on this day.</summary>
public sealed record CampaignOpened(Guid CampaignId, DateOnly On, DateTimeOffset OccurredAt);

/// <summary>The last day to answer has become another while people answer.</summary>
public sealed record CampaignDueDayMoved(Guid CampaignId, DateOnly DueOn, DateTimeOffset OccurredAt);

/// <summary>Managers and people talk over what they see differently.</summary>
public sealed record CalibrationBegun(Guid CampaignId, DateTimeOffset OccurredAt);

/// <summary>The answers have been kept as they were; nothing that is said later changes them.</summary>
public sealed record CampaignFrozen(Guid CampaignId, Guid SnapshotId, DateOnly On, DateTimeOffset OccurredAt);

/// <summary>The campaign is called off; what people said of themselves stays with them.</summary>
public sealed record CampaignCancelled(Guid CampaignId, DateTimeOffset OccurredAt);

/// <summary>Those who have not answered were reminded on this day.</summary>
public sealed record CampaignReminded(Guid CampaignId, DateOnly On, int People, DateTimeOffset OccurredAt);

/// <summary>Somebody says how far the talk about a difference has come.</summary>
public sealed record DifferenceNoted(
    Guid CampaignId, Guid PersonId, Guid SkillId, DifferenceState State, Guid NotedBy, DateTimeOffset OccurredAt);
