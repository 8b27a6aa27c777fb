using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.LearningTime;

/// <param name="Week">The Monday of the week that the entry is in.</param>
public sealed record RemoveLearningHours(Guid PersonId, DateOnly Week, Guid EntryId)
{
    public Guid WeekId => LearningWeek.IdOf(PersonId, Week);
}

public static class RemoveLearningHoursHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        RemoveLearningHours command, [WriteAggregate(nameof(RemoveLearningHours.WeekId), Required = false)] IEventStream<LearningWeek> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var decision = Decide(command, stream.Aggregate, clock.GetUtcNow());
        if (decision.Events.Count > 0)
        {
            await session.Begin(ct);
            await session.WriteHours(command.PersonId, stream.Aggregate!.Entry(command.EntryId), after: null, ct);
            session.Write(command.EntryId, command.PersonId, note: null);
        }
        return stream.Record(decision);
    }

    public static Decision Decide(RemoveLearningHours command, LearningWeek? week, DateTimeOffset now) => week?.Entry(command.EntryId) is null
        ? Refusal.NotFound("goals.unknown-hours")
        : Decision.Record(new LearningHoursRemoved(command.PersonId, command.Week, command.EntryId, now));
}
