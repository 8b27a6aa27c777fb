using Competence.Goals.Learning;
using Competence.Goals.Records;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.NextSteps;

/// <param name="Reason">Null: it may be suggested again after all.</param>
public sealed record DismissSuggestion(Guid PersonId, Guid ItemId, DismissalReason? Reason)
{
    public Guid RecordId => LearningRecord.IdOf(PersonId, ItemId);
}

public static class DismissSuggestionHandler
{
    public const int Days = 90;

    public static async Task<(Outcome, OutgoingMessages)> Handle(
        DismissSuggestion command, [WriteAggregate(nameof(DismissSuggestion.RecordId), Required = false)] IEventStream<LearningRecord> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var isThere = await session.LoadAsync<LearningItem>(command.ItemId, ct) is not null;
        var decision = Decide(command, stream.Aggregate, isThere, clock.GetUtcNow(), clock.Today());
        if (decision.Events.Count > 0)
        {
            await session.Begin(ct);
            await session.WriteDismissal(command.PersonId, command.ItemId, decision.Events.OfType<SuggestionDismissed>().SingleOrDefault()?.Until, ct);
        }
        return stream.Record(decision);
    }

    public static Decision Decide(DismissSuggestion command, LearningRecord? record, bool isThere, DateTimeOffset now, DateOnly today)
    {
        if (!isThere) return Refusal.NotFound("goals.unknown-learning-item");
        if (command.Reason is not { } reason)
            return record?.DismissedUntil is null ? Decision.Nothing : Decision.Record(new SuggestionRestored(command.PersonId, command.ItemId));
        if (record is { Enrolment.Basis: LearningBasis.Law, IsFinished: false }) return Refusal.Conflict("goals.asked-by-law");
        var until = today.AddDays(Days);
        return record?.DismissedUntil == until
            ? Decision.Nothing
            : Decision.Record(new SuggestionDismissed(command.PersonId, command.ItemId, reason, until, now));
    }

    private static Task WriteDismissal(this IDocumentSession session, Guid person, Guid item, DateOnly? until, CancellationToken ct) => until is null
        ? session.Write("delete from goals.dismissals where tenant_id = @tenant and person_id = @person and item_id = @item", ct, ("person", person), ("item", item))
        : session.Write(
            """
            insert into goals.dismissals (tenant_id, person_id, item_id, until) values (@tenant, @person, @item, @until)
            on conflict (tenant_id, person_id, item_id) do update set until = excluded.until
            """, ct, ("person", person), ("item", item), ("until", until));
}
