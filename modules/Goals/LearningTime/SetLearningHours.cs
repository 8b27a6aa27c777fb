using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.LearningTime;

/// <param name="Week">The Monday of the week that the entry is in.</param>
/// <param name="Note">In the person's words, for themself.</param>
/// <param name="IsNew">False: it must be there to be changed.</param>
public sealed record SetLearningHours(
    Guid PersonId, DateOnly Week, Guid EntryId, HoursKind Kind, DateOnly Day, decimal Hours, HoursPurpose Purpose, string? Note, bool IsNew)
{
    public Guid WeekId => LearningWeek.IdOf(PersonId, Week);

    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(SetLearningHours);
}

public static class SetLearningHoursHandler
{
    private const int DaysAhead = 366;

    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SetLearningHours command, [WriteAggregate(nameof(SetLearningHours.WeekId), Required = false)] IEventStream<LearningWeek> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var around = await session.Around(command.PersonId, command.Purpose, clock.Today(), ct);
        var was = await session.LoadAsync<LearningNote>(command.EntryId, ct);
        var decision = Decide(command, stream.Aggregate, around, was?.Text, clock.GetUtcNow(), clock.Today());
        if (decision.Events.Count > 0)
        {
            var after = decision.Events.Aggregate(stream.Aggregate, LearningWeek.Fold)!.Entry(command.EntryId);
            await session.Begin(ct);
            await session.WriteHours(command.PersonId, stream.Aggregate?.Entry(command.EntryId), after, ct);
            session.Write(command.EntryId, command.PersonId, command.Note);
        }
        return stream.Record(decision);
    }

    /// <param name="was">What was written of it until now.</param>
    public static Decision Decide(SetLearningHours command, LearningWeek? week, HoursSurroundings around, string? was, DateTimeOffset now, DateOnly today)
    {
        var here = week?.Entry(command.EntryId);
        if (!command.IsNew && here is null) return Refusal.NotFound("goals.unknown-hours");
        if (around.Lacks(command.PersonId, command.Purpose) is { } lacks) return lacks;
        if (LearningWeek.MondayOf(command.Day) != command.Week) return Refusal.Conflict("goals.other-week");
        if (command.Kind == HoursKind.Used && command.Day > today) return Refusal.Conflict("goals.day-to-come");
        if (command.Day > today.AddDays(DaysAhead)) return Refusal.Conflict("goals.day-too-far");

        var entry = EntryOf(command, around, here);
        if (entry == here && was == command.Note) return Decision.Nothing;
        var rest = LearningWeek.DayHours - (week?.HoursOn(command.Day, command.Kind, but: command.EntryId) ?? 0);
        if (command.Hours > rest) return Refusal.Conflict("goals.day-full", rest);
        if (here is null && week?.Entries.Count >= LearningWeek.Most) return Refusal.Conflict("goals.too-many-hours", LearningWeek.Most);
        return Decision.Record(here is null
            ? new LearningHoursEntered(command.PersonId, command.Week, entry, now)
            : new LearningHoursChanged(command.PersonId, command.Week, entry, now));
    }

    /// <summary>What the hours were for stays as it was then, where the change is about something else.</summary>
    private static LearningEntry EntryOf(SetLearningHours command, HoursSurroundings around, LearningEntry? here)
    {
        var purpose = command.Purpose;
        var isNamed = purpose is not { LearningItemId: null, PlanItemId: null };
        var isSame = isNamed && here is not null && (here.LearningItemId, here.PlanItemId) == (around.Item?.Id, purpose.PlanItemId);
        return new(
            command.EntryId, command.Kind, command.Day, command.Hours, isSame ? here!.Basis : around.BasisOf(purpose),
            around.Item?.Id, purpose.PlanId, purpose.PlanItemId, around.PlanItem(purpose)?.Content.SkillId);
    }
}
