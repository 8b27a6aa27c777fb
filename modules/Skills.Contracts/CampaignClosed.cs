namespace Competence.Skills.Contracts;

/// <summary>
/// Told when an inventory campaign has been closed and its snapshot frozen, with what self and manager see differently and
/// have not settled: it belongs in the next employee conversation. Many differences come in several parts.
/// </summary>
/// <param name="SnapshotId">The same for every part.</param>
/// <param name="Part">1 to <paramref name="Parts"/>.</param>
public sealed record CampaignClosed(
    Guid CampaignId, Guid SnapshotId, int Part, int Parts, IReadOnlyList<CampaignDifference> Differences, DateTimeOffset OccurredAt);

/// <summary>Self and manager are at least two levels apart.</summary>
public sealed record CampaignDifference(Guid PersonId, Guid SkillId, int Self, int Manager);
