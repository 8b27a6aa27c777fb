using Competence.People.Access;

namespace Competence.People.Lines;

/// <summary>How an actor stands to a person today.</summary>
/// <param name="IsManager">The direct manager, or a deputy of them.</param>
/// <param name="IsAbove">Further up the line, or a deputy there.</param>
/// <param name="Units">The person's unit and all above it, nearest first.</param>
/// <param name="IsActive">Whether the person is employed.</param>
public sealed record Standing(bool IsSelf, bool IsManager, bool IsAbove, IReadOnlyList<Guid> Units, bool IsActive);

/// <param name="IsActive">Whether the actor is employed today.</param>
/// <param name="Standing">How the actor stands to the person; null where the tenant has no such person, or nobody was asked about.</param>
public sealed record Look(bool IsActive, Grants? Grants, Standing? Standing);
