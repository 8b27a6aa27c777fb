namespace Competence.Goals.LearningTime;

/// <summary>How much of the contracted hours is for learning, from a day on.</summary>
/// <param name="Share">0 to 0.5.</param>
/// <param name="By">Who said so; null where a key did.</param>
public sealed record LearningTimePolicySet(decimal Share, DateOnly From, Guid? By, DateTimeOffset OccurredAt);

/// <summary>A person has planned hours to learn in, or learnt in them. What they write about it lies apart from the events.</summary>
/// <param name="Week">The Monday of the week.</param>
public sealed record LearningHoursEntered(Guid PersonId, DateOnly Week, LearningEntry Entry, DateTimeOffset OccurredAt);

/// <summary>They became others, as a whole.</summary>
public sealed record LearningHoursChanged(Guid PersonId, DateOnly Week, LearningEntry Entry, DateTimeOffset OccurredAt);

/// <summary>They were not, or will not be.</summary>
public sealed record LearningHoursRemoved(Guid PersonId, DateOnly Week, Guid EntryId, DateTimeOffset OccurredAt);

/// <summary>These of the week's working days the person does not work, as a whole; why is nobody's business.</summary>
public sealed record AbsenceMarked(Guid PersonId, DateOnly Week, IReadOnlyList<DateOnly> Days, DateTimeOffset OccurredAt);
