using Competence.Goals.Contracts;
using Competence.Goals.Learning;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Records;

/// <param name="CompletionId">The same one again changes nothing.</param>
/// <param name="Score">0 to 1.</param>
/// <param name="Hours">How long it took; null: as long as the item takes.</param>
/// <param name="By">Who says so; null where a course's provider or a file does.</param>
/// <param name="PassMark">0 to 1, where the provider says it; the item's own goes before.</param>
public sealed record RecordLearning(
    Guid PersonId, Guid ItemId, Guid CompletionId, LearningResult Result, decimal? Score, DateOnly Day, decimal? Hours, RecordSource Source, Guid? By,
    decimal? PassMark = null)
{
    public Guid RecordId => LearningRecord.IdOf(PersonId, ItemId);
}

/// <summary>What the decision has to know of the person.</summary>
/// <param name="IsInGap">A skill that the item leads to is asked of them at a higher level than they have.</param>
public sealed record Learner(bool IsKnown, bool IsInGap);

public static class RecordLearningHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        RecordLearning command, [WriteAggregate(nameof(RecordLearning.RecordId), Required = false)] IEventStream<LearningRecord> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var item = await session.LoadAsync<LearningItem>(command.ItemId, ct);
        var decision = Decide(command, stream.Aggregate, item, await session.Learner(command.PersonId, item, clock.Today(), ct), clock.GetUtcNow(), clock.Today());
        if (decision.Events.Count > 0)
        {
            await session.Begin(ct);
            await session.KeepLearning(decision, ct);
        }
        return stream.Record(decision);
    }

    public static Decision Decide(RecordLearning command, LearningRecord? record, LearningItem? item, Learner learner, DateTimeOffset now, DateOnly today)
    {
        if (!learner.IsKnown) return Refusal.NotFound("goals.unknown-person");
        if (item is null) return Refusal.NotFound("goals.unknown-learning-item");
        if (command.Day > today) return Refusal.Conflict("goals.day-to-come");
        var passMark = item.Content.PassMark ?? command.PassMark;
        var judged = Judgement.Of(command.Result, command.Score, passMark);
        var hours = command.Hours ?? item.Content.Hours;
        if (record?.Recorded.FirstOrDefault(r => r.Id == command.CompletionId) is { } same)
            return same == new Recorded(command.CompletionId, judged.Result, command.Score, command.Day, hours) ? Decision.Nothing : Refusal.Conflict("goals.completion-differs");
        if (record?.Recorded.Count >= LearningRecord.Most) return Refusal.Conflict("goals.too-many-completions", LearningRecord.Most);

        var basis = record?.Enrolment?.Basis ?? (learner.IsInGap ? LearningBasis.Gap : LearningBasis.None);
        var recorded = Decision.Record(new LearningRecorded(
            command.PersonId, item.Id, command.CompletionId, judged.Result, command.Score, passMark, command.Day, hours, basis, command.Source, command.By, now));
        return judged.Result.IsFinished() ? recorded.Tell(Completed(command, item, judged, hours, basis, now)) : recorded;
    }

    /// <summary>Nobody shows a level by their own word: that waits for somebody else.</summary>
    private static LearningCompleted Completed(RecordLearning command, LearningItem item, Judgement judged, decimal hours, LearningBasis basis, DateTimeOffset now) => new(
        command.PersonId, command.CompletionId, item.Id, item.Content.Title, item.Content.Provider, command.Day,
        [.. item.Content.Skills.Select(s => new LearntSkill(s.SkillId, s.To))], command.By, judged.IsShown && command.By != command.PersonId, now,
        hours, item.Content.Cost, basis.ToString().ToLowerInvariant());
}
