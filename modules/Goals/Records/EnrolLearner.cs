using Competence.Goals.Contracts;
using Competence.Goals.Learning;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Records;

/// <param name="Basis">What it is for; null where it follows from the person's gaps.</param>
public sealed record EnrolLearner(Guid PersonId, Guid ItemId, LearningBasis? Basis, DateOnly? Due, Guid? By)
{
    public Guid RecordId => LearningRecord.IdOf(PersonId, ItemId);
}

public static class EnrolLearnerHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        EnrolLearner command, [WriteAggregate(nameof(EnrolLearner.RecordId), Required = false)] IEventStream<LearningRecord> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var item = await session.LoadAsync<LearningItem>(command.ItemId, ct);
        var decision = Decide(command, stream.Aggregate, item, await session.Learner(command.PersonId, item, clock.Today(), ct), clock.GetUtcNow(), clock.Today());
        if (decision.Events.Count > 0)
        {
            await session.Begin(ct);
            await session.WriteEnrolments([.. decision.Events.OfType<LearnerEnrolled>()], ct);
        }
        return stream.Record(decision);
    }

    public static Decision Decide(EnrolLearner command, LearningRecord? record, LearningItem? item, Learner learner, DateTimeOffset now, DateOnly today)
    {
        if (!learner.IsKnown) return Refusal.NotFound("goals.unknown-person");
        if (item is null) return Refusal.NotFound("goals.unknown-learning-item");
        if (!item.IsOffered) return Refusal.Conflict("goals.not-offered");
        if (command.Basis == LearningBasis.Law && command.By == command.PersonId) return Refusal.Forbidden("goals.law-is-for-others");
        var basis = command.Basis ?? (learner.IsInGap ? LearningBasis.Gap : LearningBasis.None);
        if (record?.Enrolment is { } here && here.Basis == basis && here.Due == command.Due) return Decision.Nothing;
        if (command.Due < today) return Refusal.Conflict("goals.day-passed");
        if (record?.Enrolment?.Basis == LearningBasis.Law && command.By == command.PersonId) return Refusal.Forbidden("goals.law-is-for-others");
        return Decision.Record(new LearnerEnrolled(command.PersonId, item.Id, basis, command.Due, command.By, RuleId: null, now))
            .Tell(new LearningOffered([new(command.PersonId, item.Id, item.Content.Hours)], now));
    }
}
