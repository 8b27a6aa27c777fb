namespace Competence.Skills.Snapshots;

/// <summary>What everybody lacked was counted and kept.</summary>
/// <param name="AsOf">The moment that it was counted for.</param>
public sealed record GapSnapshotTaken(Guid SnapshotId, DateTimeOffset AsOf);
