namespace Competence.Templates.Onboardings;

/// <summary>A person is being introduced, by a version of a template.</summary>
/// <param name="StartsOn">The first day: what tasks are due by.</param>
/// <param name="EmployedFrom">The first day of the employment, as it was known.</param>
/// <param name="By">Null where the settings said so.</param>
public sealed record OnboardingStarted(
    Guid OnboardingId, Guid PersonId, Guid TemplateId, int Number, DateOnly StartsOn, DateOnly EmployedFrom, IReadOnlyList<PlannedTask> Tasks, Guid? BuddyId, Guid? By,
    DateTimeOffset OccurredAt);

/// <summary>The first day became another; what was not done is due so much earlier or later.</summary>
/// <param name="By">Null where it followed the employment.</param>
public sealed record OnboardingMoved(Guid OnboardingId, DateOnly StartsOn, DateOnly EmployedFrom, Guid? By, DateTimeOffset OccurredAt);

/// <summary>Nothing more is done in it.</summary>
/// <param name="By">Null where it followed from the employment.</param>
public sealed record OnboardingCancelled(Guid OnboardingId, CancelReason Reason, Guid? By, DateTimeOffset OccurredAt);

/// <summary>Who helps beside manager and HR.</summary>
/// <param name="ItId">Null: whom the settings name for the unit.</param>
public sealed record OnboardingHelpersChosen(Guid OnboardingId, Guid? BuddyId, Guid? ItId, Guid By, DateTimeOffset OccurredAt);

/// <summary>Somebody added a task of their own. What it says is sealed under the new employee's key.</summary>
public sealed record OnboardingTaskAdded(Guid OnboardingId, PlannedTask Task, string SealedText, Guid By, DateTimeOffset OccurredAt);

/// <summary>A task that had been added is not to be done.</summary>
public sealed record OnboardingTaskRemoved(Guid OnboardingId, string Key, Guid By, DateTimeOffset OccurredAt);

/// <summary>One named person is to do it.</summary>
/// <param name="ToId">Null: whoever the template says, again.</param>
public sealed record OnboardingTaskHanded(Guid OnboardingId, string Key, Guid? ToId, Guid By, DateTimeOffset OccurredAt);

public sealed record OnboardingTaskDone(Guid OnboardingId, string Key, Guid By, DateTimeOffset OccurredAt);

/// <summary>It was not done after all.</summary>
public sealed record OnboardingTaskReopened(Guid OnboardingId, string Key, Guid By, DateTimeOffset OccurredAt);

/// <summary>The day from which the person did the job in full; said again where it was another. The onboarding is completed by it.</summary>
public sealed record ProductivityConfirmed(Guid OnboardingId, DateOnly ProductiveOn, Guid By, DateTimeOffset OccurredAt);

/// <summary>Which onboardings begin by themselves, and whom IT's tasks go to.</summary>
public sealed record OnboardingSettingsSet(Guid? TemplateId, DateOnly From, IReadOnlyList<ItContact> ItContacts, Guid By, DateTimeOffset OccurredAt);
