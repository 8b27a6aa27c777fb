using Competence.Kernel;
using Competence.Templates.Definitions;

namespace Competence.Templates.Onboardings;

/// <summary>What somebody is in one onboarding today, and so what they see and do.</summary>
/// <param name="IsHanded">A single task was handed to them.</param>
public sealed record Part(Guid ReaderId, IReadOnlySet<Party> Parties, bool IsHanded = false)
{
    public static readonly Part None = new(Guid.Empty, new HashSet<Party>());

    /// <summary>Manager and HR see everything and may do everything.</summary>
    public bool Leads => Parties.Contains(Party.Manager) || Parties.Contains(Party.Hr);

    public bool IsNewcomer => Parties.Contains(Party.Employee);

    public bool HasAny => IsHanded || Parties.Count > 0;

    public bool Owns(OnboardingTask task) => task.HandedTo is { } to ? to == ReaderId : Parties.Contains(task.Owner);

    public bool Sees(OnboardingTask task) => Leads || Owns(task);

    /// <summary>Who only helps does not see what is over; the person themselves and those who lead do.</summary>
    public bool Sees(Onboarding onboarding) =>
        Leads || IsNewcomer || onboarding.State == OnboardingState.Running && (HasAny || onboarding.HandedTo.Contains(ReaderId));

    /// <summary>Why the whole is not theirs to arrange; null where it is.</summary>
    public Refusal? MayNotLead(Onboarding? onboarding) =>
        onboarding is null || !Sees(onboarding) ? Unknown : !Leads ? NotYours : null;

    /// <summary>The same, and nothing is arranged once it is over.</summary>
    public Refusal? MayNotChange(Onboarding? onboarding) => MayNotLead(onboarding) ?? onboarding!.IsOver();

    /// <summary>Why a task is not theirs to do something with; null where it is, and the onboarding runs.</summary>
    public Refusal? MayNotDo(Onboarding? onboarding, string key) =>
        onboarding is null || !Sees(onboarding) ? Unknown
        : onboarding.Task(key) is not { } task || !Sees(task) ? Refusal.NotFound("templates.unknown-task")
        : onboarding.IsOver();

    public static Refusal Unknown => Refusal.NotFound("templates.unknown-onboarding");

    public static Refusal NotYours => Refusal.Forbidden("templates.onboarding-not-yours");
}

internal static class OnboardingEnds
{
    public static Refusal? IsOver(this Onboarding onboarding) => onboarding.State == OnboardingState.Running ? null : Refusal.Conflict("templates.onboarding-over");
}
