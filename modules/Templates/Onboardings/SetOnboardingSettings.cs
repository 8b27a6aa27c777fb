using Competence.Kernel;
using Competence.Templates.Definitions;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Onboardings;

/// <param name="From">Null: as before where the template stays, else today.</param>
/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record SetOnboardingSettings(Guid? TemplateId, DateOnly? From, IReadOnlyList<ItContact> ItContacts, Guid By, long? BasedOn)
{
    public Guid OnboardingSettingsId { get; init; } = OnboardingSettings.TheId;
}

public static class SetOnboardingSettingsHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SetOnboardingSettings command, [WriteAggregate(nameof(SetOnboardingSettings.OnboardingSettingsId), Required = false)] IEventStream<OnboardingSettings> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var refusal = command.TemplateId is { } template ? (await session.Current(template, TemplateKind.Onboarding, ct)).Refusal : null;
        var people = await session.EmploymentsOf([.. command.ItContacts.Select(c => c.PersonId).Distinct()], ct);
        return stream.Record(Decide(command, stream.Aggregate, refusal, people, stream.CurrentVersion, clock.GetUtcNow(), clock.Today()));
    }

    /// <param name="refusal">Why nothing can be made from the template.</param>
    internal static Decision Decide(
        SetOnboardingSettings command, OnboardingSettings? settings, Refusal? refusal, IReadOnlyDictionary<Guid, Employment> people, long? version, DateTimeOffset now,
        DateOnly today)
    {
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (refusal is not null) return refusal;
        var was = settings ?? OnboardingSettings.None;
        foreach (var contact in command.ItContacts.Except(was.ItContacts))
        {
            if (people.GetValueOrDefault(contact.PersonId) is not { } employment) return Refusal.NotFound("templates.unknown-person");
            if (employment.IsOver(today)) return Refusal.Conflict("templates.not-employed");
        }
        var from = command.From ?? (was.TemplateId == command.TemplateId && settings is not null ? was.From : today);
        if ((was.TemplateId, was.From) == (command.TemplateId, from) && was.ItContacts.SequenceEqual(command.ItContacts)) return Decision.Nothing;
        return Decision.Record(new OnboardingSettingsSet(command.TemplateId, from, command.ItContacts, command.By, now));
    }
}
