namespace Competence.Goals.Contracts;

/// <summary>Told when a placement that was proposed is no longer so.</summary>
public sealed record PlacementWithdrawn(Guid PipelineId, Guid PersonId, Guid RoleProfileId, DateTimeOffset OccurredAt);
