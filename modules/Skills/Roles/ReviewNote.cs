namespace Competence.Skills.Roles;

/// <summary>
/// Why a draft was sent back, beside the event: what people write to one another can be deleted, the event stays.
/// </summary>
/// <param name="Id">The role profile's.</param>
public sealed record ReviewNote(Guid Id, string Reason);
