namespace Competence.Goals.Contracts;

/// <summary>Told when somebody has come through a reskilling pipeline and is to take the role: whoever keeps role assignments decides.</summary>
/// <param name="RoleProfileId">The role to take.</param>
/// <param name="From">The first day in it.</param>
public sealed record PlacementProposed(Guid PipelineId, Guid PersonId, Guid RoleProfileId, DateOnly From, DateTimeOffset OccurredAt);
