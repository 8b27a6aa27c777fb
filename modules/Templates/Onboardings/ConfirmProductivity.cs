using Competence.Kernel;
using Competence.Templates.Contracts;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Onboardings;

public sealed record ConfirmProductivity(Guid OnboardingId, DateOnly ProductiveOn, Part By);

public static class ConfirmProductivityHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        ConfirmProductivity command, [WriteAggregate(nameof(ConfirmProductivity.OnboardingId), Required = false)] IEventStream<Onboarding> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var employment = stream.Aggregate is { } onboarding ? await session.EmploymentOf(onboarding.PersonId, ct) : null;
        return stream.Record(Decide(command, stream.Aggregate, employment, clock.GetUtcNow(), clock.Today()));
    }

    /// <summary>Tasks that are left do not stand in its way: it says when somebody could do the job, not whether every box is ticked.</summary>
    internal static Decision Decide(ConfirmProductivity command, Onboarding? onboarding, Employment? employment, DateTimeOffset now, DateOnly today)
    {
        if (command.By.MayNotLead(onboarding) is { } refusal) return refusal;
        if (onboarding!.State == OnboardingState.Cancelled) return Refusal.Conflict("templates.onboarding-over");
        if (onboarding.ProductiveOn == command.ProductiveOn) return Decision.Nothing;
        if (command.ProductiveOn < onboarding.StartsOn) return Refusal.Conflict("templates.productive-before-start");
        if (command.ProductiveOn > today) return Refusal.Conflict("templates.day-to-come");
        if (employment?.To < command.ProductiveOn) return Refusal.Conflict("templates.outside-employment");
        return Decision.Record(new ProductivityConfirmed(onboarding.Id, command.ProductiveOn, command.By.ReaderId, now))
            .Tell(new OnboardingCompleted(onboarding.Id, onboarding.PersonId, onboarding.StartsOn, command.ProductiveOn, now));
    }
}
