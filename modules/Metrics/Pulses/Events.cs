namespace Competence.Metrics.Pulses;

/// <summary>A pulse was prepared: what is asked of whom, between which days.</summary>
public sealed record PulsePlanned(Guid PulseId, PulsePlan Plan, Guid By, DateTimeOffset OccurredAt);

/// <summary>Whoever is employed on the day is asked, in the unit of that day.</summary>
/// <param name="Invited">How many they are.</param>
/// <param name="By">Null where its day had come.</param>
public sealed record PulseOpened(Guid PulseId, DateOnly On, int Invited, Guid? By, DateTimeOffset OccurredAt);

/// <summary>The last day to answer is another.</summary>
public sealed record PulseClosingMoved(Guid PulseId, DateOnly Closes, Guid By, DateTimeOffset OccurredAt);

/// <summary>Nobody answers any more, and what was answered is put together.</summary>
/// <param name="On">The last day on which one could answer.</param>
/// <param name="By">Null where its last day had passed.</param>
public sealed record PulseClosed(Guid PulseId, DateOnly On, Guid? By, DateTimeOffset OccurredAt);

/// <summary>It was never opened.</summary>
/// <param name="By">Null where its day had come, and too few would have been asked.</param>
public sealed record PulseCalledOff(Guid PulseId, Guid? By, DateTimeOffset OccurredAt);
