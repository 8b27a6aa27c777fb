using Competence.Goals.Copies;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.LearningTime;

/// <param name="Week">The Monday of the week.</param>
/// <param name="Days">All the working days of the week on which the person does not work.</param>
public sealed record MarkAbsence(Guid PersonId, DateOnly Week, IReadOnlyList<DateOnly> Days)
{
    public Guid WeekId => LearningWeek.IdOf(PersonId, Week);
}

public static class MarkAbsenceHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        MarkAbsence command, [WriteAggregate(nameof(MarkAbsence.WeekId), Required = false)] IEventStream<LearningWeek> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var isKnown = await session.Standing(command.PersonId, clock.Today(), ct) is not null;
        var decision = Decide(command, stream.Aggregate, isKnown, clock.GetUtcNow());
        if (decision.Events is [AbsenceMarked marked])
        {
            var contract = (await session.Contracted([command.PersonId], ct)).GetValueOrDefault(command.PersonId, []);
            await session.Begin(ct);
            await session.WriteAbsence(marked, contract, ct);
        }
        return stream.Record(decision);
    }

    public static Decision Decide(MarkAbsence command, LearningWeek? week, bool isKnown, DateTimeOffset now)
    {
        if (!isKnown) return Refusal.NotFound("goals.unknown-person");
        DateOnly[] days = [.. command.Days.Distinct().Order()];
        return days.SequenceEqual(week?.Absent ?? []) ? Decision.Nothing : Decision.Record(new AbsenceMarked(command.PersonId, command.Week, days, now));
    }
}
