using Competence.Kernel;
using Competence.Sealing;
using Competence.Templates.Definitions;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Onboardings;

public sealed record AddOnboardingTask(Guid OnboardingId, string Key, string Text, Party Owner, DateOnly Due, Part By)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(AddOnboardingTask);
}

public static class AddOnboardingTaskHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        AddOnboardingTask command, [WriteAggregate(nameof(AddOnboardingTask.OnboardingId), Required = false)] IEventStream<Onboarding> stream,
        IDocumentSession session, PersonKeys keys, TimeProvider clock, CancellationToken ct)
    {
        var onboarding = stream.Aggregate;
        var employment = onboarding is null ? null : await session.EmploymentOf(onboarding.PersonId, ct);
        await session.Begin(ct);
        var seal = onboarding is null ? null : await keys.For(session, onboarding.PersonId, ct);
        return stream.Record(Decide(command, onboarding, employment, seal?.Close(command.Text, command.Key), clock.GetUtcNow()));
    }

    /// <param name="sealedText">Null where the person's data has been erased.</param>
    internal static Decision Decide(AddOnboardingTask command, Onboarding? onboarding, Employment? employment, string? sealedText, DateTimeOffset now)
    {
        if (onboarding is null || !command.By.Sees(onboarding)) return Part.Unknown;
        if (!command.By.Leads && !command.By.Parties.Contains(command.Owner)) return Part.NotYours;
        if (onboarding.IsOver() is { } over) return over;
        if (sealedText is null) return Refusal.Conflict("templates.person-erased");
        if (onboarding.Tasks.Count >= Onboarding.MostTasks) return Refusal.Conflict("templates.too-many-tasks", Onboarding.MostTasks);
        var days = command.Due.DayNumber - onboarding.StartsOn.DayNumber;
        if (days < -Onboarding.MostDaysBefore || employment?.To < command.Due) return Refusal.Conflict("templates.outside-employment");
        return Decision.Record(new OnboardingTaskAdded(
            onboarding.Id, new(command.Key, command.Owner, PlannedTask.PhaseOf(days), days), sealedText, command.By.ReaderId, now));
    }
}
