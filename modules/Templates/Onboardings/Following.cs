using Competence.Kernel;

namespace Competence.Templates.Onboardings;

/// <summary>What an onboarding does when its employment becomes another: moves with it, or ends; and when one begins by itself.</summary>
internal static class Following
{
    /// <param name="before">The employment as it was known before.</param>
    public static Decision Follow(this Onboarding onboarding, Employment? before, Employment now, DateTimeOffset at, DateOnly today)
    {
        if (onboarding.State != OnboardingState.Running) return Decision.Nothing;
        if (now.IsWithdrawn) return Cancel(CancelReason.EmploymentWithdrawn);
        if (now.IsOver(today) || before?.To < now.From) return Cancel(CancelReason.EmploymentEnded);
        if (now.From == onboarding.EmployedFrom) return Decision.Nothing;
        var from = now.From!.Value;
        var startsOn = onboarding.StartsOn == onboarding.EmployedFrom || onboarding.StartsOn < from ? from : onboarding.StartsOn;
        return Decision.Record(new OnboardingMoved(onboarding.Id, startsOn, from, By: null, at));

        Decision Cancel(CancelReason reason) => Decision.Record(new OnboardingCancelled(onboarding.Id, reason, By: null, at));
    }

    /// <summary>One is to begin by itself: the employment begins on the settings' day or later, and has had none.</summary>
    /// <param name="had">All that the person has had, as they are after they have followed.</param>
    public static bool Calls(this OnboardingSettings settings, Employment? before, Employment now, IEnumerable<Onboarding> had, DateOnly today)
    {
        if (settings.TemplateId is null || now.IsOver(today) || now.From < settings.From) return false;
        var moved = before is { IsWithdrawn: false } && !(before.To < now.From) ? before.From : null;
        return !had.Any(o => o.State == OnboardingState.Running || o.Cancelled != CancelReason.EmploymentWithdrawn && (o.EmployedFrom == now.From || o.EmployedFrom == moved));
    }
}
