namespace Competence.Goals.Contracts;

/// <summary>Told when somebody has been chosen for an opening.</summary>
/// <param name="PersonId">Null where it is somebody from outside, who is in no directory yet.</param>
/// <param name="On">The day of the decision.</param>
/// <param name="ApprovedOn">When it was approved that somebody is looked for; null in news of before this was told.</param>
/// <param name="IsCritical">On that day the role gave importance 4 or more to a skill of criticality 4 or more; null in news of before this was told.</param>
public sealed record OpeningFilled(
    Guid OpeningId, Guid UnitId, Guid RoleProfileId, Guid? PersonId, DateOnly On, DateTimeOffset OccurredAt, DateOnly? ApprovedOn = null, bool? IsCritical = null);
