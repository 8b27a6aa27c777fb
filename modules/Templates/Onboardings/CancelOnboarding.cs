using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Onboardings;

public sealed record CancelOnboarding(Guid OnboardingId, Part By);

public static class CancelOnboardingHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        CancelOnboarding command, [WriteAggregate(nameof(CancelOnboarding.OnboardingId), Required = false)] IEventStream<Onboarding> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    public static Decision Decide(CancelOnboarding command, Onboarding? onboarding, DateTimeOffset now) =>
        command.By.MayNotLead(onboarding) is { } refusal ? refusal
        : onboarding!.State == OnboardingState.Cancelled ? Decision.Nothing
        : onboarding.IsOver() is { } over ? over
        : Decision.Record(new OnboardingCancelled(onboarding.Id, CancelReason.ByHand, command.By.ReaderId, now));
}
