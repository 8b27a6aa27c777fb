using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Onboardings;

/// <param name="ToId">Null: whoever the template says, again.</param>
public sealed record HandOnboardingTask(Guid OnboardingId, string Key, Guid? ToId, Part By);

public static class HandOnboardingTaskHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        HandOnboardingTask command, [WriteAggregate(nameof(HandOnboardingTask.OnboardingId), Required = false)] IEventStream<Onboarding> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var to = command.ToId is { } id ? await session.EmploymentOf(id, ct) : null;
        return stream.Record(Decide(command, stream.Aggregate, to, clock.GetUtcNow(), clock.Today()));
    }

    /// <param name="to">Whoever is to do it: null where there is no such person.</param>
    internal static Decision Decide(HandOnboardingTask command, Onboarding? onboarding, Employment? to, DateTimeOffset now, DateOnly today)
    {
        if (command.By.MayNotDo(onboarding, command.Key) is { } refusal) return refusal;
        var task = onboarding!.Task(command.Key)!;
        if (task.HandedTo == command.ToId) return Decision.Nothing;
        if (task.IsDone) return Refusal.Conflict("templates.task-done");
        if (command.ToId is { } id && id != onboarding.PersonId && id.CannotHelp(onboarding.PersonId, to, today) is { } cannot) return cannot;
        return Decision.Record(new OnboardingTaskHanded(onboarding.Id, command.Key, command.ToId, command.By.ReaderId, now));
    }
}
