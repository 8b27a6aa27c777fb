namespace Competence.Mentoring.Contracts;

/// <summary>Told when a learning circle has met, and anew where it is corrected who came.</summary>
/// <param name="Members">How many were in it.</param>
/// <param name="Present">Of them, those who came.</param>
public sealed record CircleMet(Guid CircleId, Guid ProgrammeId, Guid MeetingId, int Members, IReadOnlyList<Guid> Present, DateTimeOffset HeldAt);
