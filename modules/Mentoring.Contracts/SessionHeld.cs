namespace Competence.Mentoring.Contracts;

/// <summary>Told when a mentor and a mentee have met.</summary>
/// <param name="Number">1 for their first.</param>
public sealed record SessionHeld(Guid RelationshipId, Guid ProgrammeId, Guid SessionId, int Number, DateTimeOffset HeldAt);
