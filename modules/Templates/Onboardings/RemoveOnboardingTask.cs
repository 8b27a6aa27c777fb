using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Onboardings;

public sealed record RemoveOnboardingTask(Guid OnboardingId, string Key, Part By);

public static class RemoveOnboardingTaskHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        RemoveOnboardingTask command, [WriteAggregate(nameof(RemoveOnboardingTask.OnboardingId), Required = false)] IEventStream<Onboarding> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    /// <summary>What the template asks stays: it is why all are introduced in the same way.</summary>
    public static Decision Decide(RemoveOnboardingTask command, Onboarding? onboarding, DateTimeOffset now)
    {
        if (command.By.MayNotDo(onboarding, command.Key) is { } refusal) return refusal;
        if (onboarding!.Task(command.Key)!.AddedBy is not { } adder) return Refusal.Conflict("templates.task-of-template");
        if (!command.By.Leads && adder != command.By.ReaderId) return Part.NotYours;
        return Decision.Record(new OnboardingTaskRemoved(onboarding.Id, command.Key, command.By.ReaderId, now));
    }
}
