using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Onboardings;

/// <param name="IsDone">False: it was not done after all.</param>
public sealed record TickOnboardingTask(Guid OnboardingId, string Key, bool IsDone, Part By);

public static class TickOnboardingTaskHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        TickOnboardingTask command, [WriteAggregate(nameof(TickOnboardingTask.OnboardingId), Required = false)] IEventStream<Onboarding> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    public static Decision Decide(TickOnboardingTask command, Onboarding? onboarding, DateTimeOffset now)
    {
        if (command.By.MayNotDo(onboarding, command.Key) is { } refusal) return refusal;
        if (onboarding!.Task(command.Key)!.IsDone == command.IsDone) return Decision.Nothing;
        return Decision.Record(command.IsDone
            ? new OnboardingTaskDone(onboarding.Id, command.Key, command.By.ReaderId, now)
            : new OnboardingTaskReopened(onboarding.Id, command.Key, command.By.ReaderId, now));
    }
}
