using Competence.Templates.Definitions;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Templates.Onboardings;

public enum OnboardingState { Running, Completed, Cancelled }

/// <summary>The person never came; or they left; or somebody called it off.</summary>
public enum CancelReason { EmploymentWithdrawn, EmploymentEnded, ByHand }

/// <summary>
/// A new employee's first time: tasks for those who have a part in it. Whose a task is follows from what they are today, so that a new
/// manager has the old one's. The stream id is the onboarding's id.
/// </summary>
/// <param name="StartsOn">The first day: what tasks are due by.</param>
/// <param name="EmployedFrom">The first day of the employment, as it was told last.</param>
public sealed record Onboarding(
    Guid Id, Guid PersonId, Guid TemplateId, int Number, DateOnly StartsOn, DateOnly EmployedFrom, IReadOnlyList<OnboardingTask> Tasks, DateTimeOffset StartedAt)
{
    public const int MostTasks = 200, MostDaysBefore = 90;

    public OnboardingState State { get; init; }
    public CancelReason? Cancelled { get; init; }
    public Guid? BuddyId { get; init; }

    /// <summary>Null: whom the settings name for the unit.</summary>
    public Guid? ItId { get; init; }
    public DateOnly? ProductiveOn { get; init; }

    /// <summary>Those to whom single tasks were handed.</summary>
    public IReadOnlyList<Guid> HandedTo { get; init; } = [];

    /// <summary>The stream's version.</summary>
    public long Version { get; set; }

    public OnboardingTask? Task(string key) => Tasks.FirstOrDefault(t => t.Key == key);

    public static Onboarding? Fold(Onboarding? onboarding, object @event) => (onboarding, @event) switch
    {
        (_, OnboardingStarted e) => new(
            e.OnboardingId, e.PersonId, e.TemplateId, e.Number, e.StartsOn, e.EmployedFrom, [.. e.Tasks.Select(t => t.At(e.StartsOn))], e.OccurredAt) { BuddyId = e.BuddyId },
        ({ } o, OnboardingMoved e) => o.MovedTo(e),
        ({ } o, OnboardingCancelled e) => o with { State = OnboardingState.Cancelled, Cancelled = e.Reason },
        ({ } o, OnboardingHelpersChosen e) => o with { BuddyId = e.BuddyId, ItId = e.ItId },
        ({ } o, OnboardingTaskAdded e) => o with { Tasks = [.. o.Tasks, e.Task.At(o.StartsOn) with { SealedText = e.SealedText, AddedBy = e.By }] },
        ({ } o, OnboardingTaskRemoved e) => o.With([.. o.Tasks.Where(t => t.Key != e.Key)]),
        ({ } o, OnboardingTaskHanded e) => o.With(e.Key, t => t with { HandedTo = e.ToId }),
        ({ } o, OnboardingTaskDone e) => o.With(e.Key, t => t with { DoneBy = e.By, DoneAt = e.OccurredAt }),
        ({ } o, OnboardingTaskReopened e) => o.With(e.Key, t => t with { DoneBy = null, DoneAt = null, Due = o.StartsOn.AddDays(t.DueDays) }),
        ({ } o, ProductivityConfirmed e) => o with { State = OnboardingState.Completed, ProductiveOn = e.ProductiveOn },
        _ => onboarding,
    };

    private Onboarding MovedTo(OnboardingMoved e) => this with
    {
        StartsOn = e.StartsOn,
        EmployedFrom = e.EmployedFrom,
        Tasks = [.. Tasks.Select(t => t.IsDone ? t : t with { Due = e.StartsOn.AddDays(t.DueDays) })],
    };

    private Onboarding With(string key, Func<OnboardingTask, OnboardingTask> change) => With([.. Tasks.Select(t => t.Key == key ? change(t) : t)]);

    private Onboarding With(IReadOnlyList<OnboardingTask> tasks) => this with { Tasks = tasks, HandedTo = [.. tasks.Select(t => t.HandedTo).OfType<Guid>().Distinct()] };
}

/// <param name="Key">The question's key in the template, or one of its own.</param>
/// <param name="Owner">Who is to do it, by what they are.</param>
/// <param name="DueDays">Days after the first day; negative before it.</param>
/// <param name="Due">The day by which; what is done keeps the one that it had.</param>
public sealed record OnboardingTask(string Key, Party Owner, Phase Phase, int DueDays, DateOnly Due)
{
    /// <summary>Who is to do it instead.</summary>
    public Guid? HandedTo { get; init; }
    public Guid? DoneBy { get; init; }
    public DateTimeOffset? DoneAt { get; init; }

    /// <summary>Of a task that somebody added; null where the template says what it is.</summary>
    public string? SealedText { get; init; }
    public Guid? AddedBy { get; init; }

    public bool IsDone => DoneAt is not null;

    public bool IsOverdue(DateOnly today) => !IsDone && Due < today;
}

public sealed partial class OnboardingProjection : SingleStreamProjection<Onboarding, Guid>
{
    public override Onboarding? Evolve(Onboarding? snapshot, Guid id, IEvent e) => Onboarding.Fold(snapshot, e.Data);
}
