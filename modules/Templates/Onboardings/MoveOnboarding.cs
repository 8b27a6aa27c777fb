using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Onboardings;

public sealed record MoveOnboarding(Guid OnboardingId, DateOnly StartsOn, Part By);

public static class MoveOnboardingHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        MoveOnboarding command, [WriteAggregate(nameof(MoveOnboarding.OnboardingId), Required = false)] IEventStream<Onboarding> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var employment = stream.Aggregate is { } onboarding ? await session.EmploymentOf(onboarding.PersonId, ct) : null;
        return stream.Record(Decide(command, stream.Aggregate, employment, clock.GetUtcNow()));
    }

    internal static Decision Decide(MoveOnboarding command, Onboarding? onboarding, Employment? employment, DateTimeOffset now)
    {
        if (command.By.MayNotChange(onboarding) is { } refusal) return refusal;
        if (onboarding!.StartsOn == command.StartsOn) return Decision.Nothing;
        if (employment?.Holds(command.StartsOn) != true) return Refusal.Conflict("templates.outside-employment");
        return Decision.Record(new OnboardingMoved(onboarding.Id, command.StartsOn, onboarding.EmployedFrom, command.By.ReaderId, now));
    }
}
