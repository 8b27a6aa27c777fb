using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Onboardings;

/// <param name="ItId">Null: whom the settings name for the unit.</param>
public sealed record ChooseOnboardingHelpers(Guid OnboardingId, Guid? BuddyId, Guid? ItId, Part By);

public static class ChooseOnboardingHelpersHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        ChooseOnboardingHelpers command, [WriteAggregate(nameof(ChooseOnboardingHelpers.OnboardingId), Required = false)] IEventStream<Onboarding> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var employments = await session.EmploymentsOf([.. new[] { command.BuddyId, command.ItId }.OfType<Guid>()], ct);
        return stream.Record(Decide(command, stream.Aggregate, employments, clock.GetUtcNow(), clock.Today()));
    }

    internal static Decision Decide(
        ChooseOnboardingHelpers command, Onboarding? onboarding, IReadOnlyDictionary<Guid, Employment> employments, DateTimeOffset now, DateOnly today)
    {
        if (command.By.MayNotChange(onboarding) is { } refusal) return refusal;
        if ((onboarding!.BuddyId, onboarding.ItId) == (command.BuddyId, command.ItId)) return Decision.Nothing;
        Guid[] chosen = [.. new[] { command.BuddyId, command.ItId }.Except([onboarding.BuddyId, onboarding.ItId]).OfType<Guid>()];
        if (chosen.Select(c => c.CannotHelp(onboarding.PersonId, employments.GetValueOrDefault(c), today)).FirstOrDefault(why => why is not null) is { } cannot) return cannot;
        return Decision.Record(new OnboardingHelpersChosen(onboarding.Id, command.BuddyId, command.ItId, command.By.ReaderId, now));
    }
}
