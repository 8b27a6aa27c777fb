namespace Competence.Mentoring.Circles;

/// <summary>A circle began, with these in it.</summary>
public sealed record CircleFormed(Guid CircleId, Guid ProgrammeId, CircleContent Content, IReadOnlyList<Guid> MemberIds, Guid By, DateTimeOffset OccurredAt);

/// <summary>What it is about, how often it meets, how many it takes or what it reads became another.</summary>
public sealed record CircleChanged(Guid CircleId, CircleContent Content, Guid By, DateTimeOffset OccurredAt);

/// <summary>A person is in it.</summary>
/// <param name="By">Themselves, or who put them in.</param>
public sealed record CircleJoined(Guid CircleId, Guid PersonId, Guid By, DateTimeOffset OccurredAt);

/// <summary>They are in it no longer.</summary>
/// <param name="By">Themselves, or who took them out; null where their employment ended.</param>
public sealed record CircleLeft(Guid CircleId, Guid PersonId, Guid? By, DateTimeOffset OccurredAt);

/// <summary>It meets no more.</summary>
public sealed record CircleEnded(Guid CircleId, Guid By, DateTimeOffset OccurredAt);

/// <summary>The group is to meet. What is on the agenda is written apart.</summary>
public sealed record CircleMeetingPlanned(
    Guid CircleId, Guid MeetingId, Guid By, DateTimeOffset Starts, int Minutes, string? Place, IReadOnlyList<Guid> ItemIds, Guid? FacilitatorId, DateTimeOffset OccurredAt);

/// <summary>At another time, elsewhere, about something else or led by another.</summary>
public sealed record CircleMeetingChanged(
    Guid CircleId, Guid MeetingId, Guid By, DateTimeOffset Starts, int Minutes, string? Place, IReadOnlyList<Guid> ItemIds, Guid? FacilitatorId, DateTimeOffset OccurredAt);

/// <summary>Whoever was to lead it has left; the next in turn does.</summary>
/// <param name="FacilitatorId">Null where nobody is left.</param>
public sealed record CircleMeetingPassedOn(Guid CircleId, Guid MeetingId, Guid? FacilitatorId, DateTimeOffset OccurredAt);

/// <summary>They will not meet then.</summary>
public sealed record CircleMeetingCancelled(Guid CircleId, Guid MeetingId, Guid By, DateTimeOffset OccurredAt);

/// <summary>They have met. What was said and decided is written apart.</summary>
/// <param name="MemberIds">Who was in the circle.</param>
/// <param name="PresentIds">Of them, those who came.</param>
public sealed record CircleMeetingHeld(
    Guid CircleId, Guid MeetingId, Guid By, IReadOnlyList<Guid> MemberIds, IReadOnlyList<Guid> PresentIds, DateTimeOffset OccurredAt);

/// <summary>Others came than was said.</summary>
public sealed record CircleAttendanceCorrected(Guid CircleId, Guid MeetingId, Guid By, IReadOnlyList<Guid> PresentIds, DateTimeOffset OccurredAt);
