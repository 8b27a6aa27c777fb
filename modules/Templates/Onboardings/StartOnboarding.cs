using Competence.Kernel;
using Competence.Templates.Definitions;
using Marten;
using Wolverine;

namespace Competence.Templates.Onboardings;

/// <param name="StartsOn">Null: the first day of the employment.</param>
/// <param name="Leads">Whether who starts it leads the person, or is HR for them.</param>
public sealed record StartOnboarding(Guid OnboardingId, Guid PersonId, Guid TemplateId, DateOnly? StartsOn, Guid? BuddyId, Guid By, bool Leads);

public static class StartOnboardingHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(StartOnboarding command, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.HoldOnboardings(ct);
        var employment = await session.EmploymentOf(command.PersonId, ct);
        var runs = await session.Query<Onboarding>().AnyAsync(o => o.PersonId == command.PersonId && o.State == OnboardingState.Running, ct);
        var (version, refusal) = await session.Current(command.TemplateId, TemplateKind.Onboarding, ct);
        var buddy = command.BuddyId is { } b ? await session.EmploymentOf(b, ct) : null;
        var decision = Decide(command, employment, runs, version, refusal, buddy, clock.GetUtcNow(), clock.Today());
        if (decision.Refusal is null) session.Events.StartStream<Onboarding>(command.OnboardingId, decision.Events);
        return (new(decision.Refusal, decision.Events.Count), []);
    }

    /// <param name="runs">The person has one that is not over.</param>
    internal static Decision Decide(
        StartOnboarding command, Employment? employment, bool runs, TemplateVersion? version, Refusal? refusal, Employment? buddy, DateTimeOffset now, DateOnly today)
    {
        if (employment is null) return Refusal.NotFound("templates.unknown-person");
        if (!command.Leads) return Part.NotYours;
        if (employment.IsOver(today)) return Refusal.Conflict("templates.not-employed");
        if (runs) return Refusal.Conflict("templates.onboarding-runs");
        if (refusal is not null) return refusal;
        if (PlannedTask.Of(version!.Content) is not { Count: > 0 } tasks) return Refusal.Conflict("templates.no-tasks");
        var startsOn = command.StartsOn ?? employment.From!.Value;
        if (!employment.Holds(startsOn)) return Refusal.Conflict("templates.outside-employment");
        if (command.BuddyId is { } chosen && chosen.CannotHelp(command.PersonId, buddy, today) is { } cannot) return cannot;

        return Decision.Record(new OnboardingStarted(
            command.OnboardingId, command.PersonId, version.TemplateId, version.Number, startsOn, employment.From!.Value, tasks, command.BuddyId, command.By, now));
    }
}

internal static class Starting
{
    /// <summary>One at a time: two onboardings of one person never begin at once.</summary>
    public static async Task HoldOnboardings(this IDocumentSession session, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Hold("templates.onboardings", ct);
    }

    /// <summary>Why the person cannot have a part beside the new employee; null where they can.</summary>
    /// <param name="employment">Theirs; null where the tenant has no such person.</param>
    public static Refusal? CannotHelp(this Guid helper, Guid newcomer, Employment? employment, DateOnly today) =>
        helper == newcomer ? Refusal.Conflict("templates.helps-themselves")
        : employment is null ? Refusal.NotFound("templates.unknown-person")
        : employment.IsOver(today) ? Refusal.Conflict("templates.not-employed")
        : null;
}
