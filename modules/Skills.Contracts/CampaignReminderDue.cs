namespace Competence.Skills.Contracts;

/// <summary>Told when people who have something left to answer in a campaign, for themselves or of their reports, are to be reminded.</summary>
/// <param name="On">At most one reminder a campaign and day.</param>
/// <param name="PersonIds">At most 2,000; more come in further messages.</param>
public sealed record CampaignReminderDue(Guid CampaignId, DateOnly On, IReadOnlyList<Guid> PersonIds);
