using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Records;

public sealed record WithdrawLearner(Guid PersonId, Guid ItemId, Guid? By)
{
    public Guid RecordId => LearningRecord.IdOf(PersonId, ItemId);
}

public static class WithdrawLearnerHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        WithdrawLearner command, [WriteAggregate(nameof(WithdrawLearner.RecordId), Required = false)] IEventStream<LearningRecord> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var decision = Decide(command, stream.Aggregate, clock.GetUtcNow());
        if (decision.Events.Count > 0)
        {
            await session.Begin(ct);
            await session.Write(
                "update goals.enrolments set state = 'Withdrawn' where tenant_id = @tenant and person_id = @person and item_id = @item", ct,
                ("person", command.PersonId), ("item", command.ItemId));
        }
        return stream.Record(decision);
    }

    public static Decision Decide(WithdrawLearner command, LearningRecord? record, DateTimeOffset now)
    {
        if (record?.Enrolment is not { } enrolment) return Refusal.NotFound("goals.not-enrolled");
        if (enrolment.Basis == LearningBasis.Law && command.By == command.PersonId) return Refusal.Forbidden("goals.law-is-for-others");
        return Decision.Record(new LearnerWithdrawn(command.PersonId, command.ItemId, command.By, now));
    }
}
