namespace Competence.Mentoring.Contracts;

/// <summary>Told when a mentor and a mentee are done, or had to stop.</summary>
/// <param name="Reason">Null where they are done; else why they stopped early.</param>
/// <param name="Held">How many sessions they had.</param>
public sealed record RelationshipCompleted(
    Guid RelationshipId, Guid ProgrammeId, Guid MenteeId, Guid MentorId, string? Reason, int Held, int Sessions, DateTimeOffset OccurredAt);
