using Competence.Kernel;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Goals.Records;

/// <summary>What learning is for: a goal of the business, a gap of the person's own, the law, or none of these.</summary>
public enum LearningBasis { None, Goal, Gap, Law }

/// <summary>Gone through, passed, not passed, or only looked at; as the verbs of xAPI.</summary>
public enum LearningResult { Completed, Passed, Failed, Experienced }

internal static class LearningResults
{
    /// <summary>SQL: the result of the completion, or of the table of completions, finishes it.</summary>
    public const string Finished = "result in ('Completed', 'Passed')";

    public static bool IsFinished(this LearningResult result) => result is LearningResult.Completed or LearningResult.Passed;
}

public enum RecordSource { Person, File, Statement }

public enum DismissalReason { NotRelevant, KnownAlready, NoTime, TooLong, OtherWay }

/// <param name="RuleId">The rule that chose them; null where somebody did.</param>
public sealed record Enrolment(LearningBasis Basis, DateOnly? Due, Guid? RuleId, DateTimeOffset Since);

public sealed record Recorded(Guid Id, LearningResult Result, decimal? Score, DateOnly Day, decimal Hours)
{
    public bool IsFinished => Result.IsFinished();
}

/// <summary>What one person has to do with one thing to learn from. Short streams of their own, so that nobody waits for another course.</summary>
/// <param name="Enrolment">Null where they are not to learn from it.</param>
/// <param name="DismissedUntil">The day from which it may be suggested again.</param>
public sealed record LearningRecord(Guid PersonId, Guid ItemId, Enrolment? Enrolment, IReadOnlyList<Recorded> Recorded, DateOnly? DismissedUntil)
{
    public const int Most = 200;

    public Guid Id { get; init; } = IdOf(PersonId, ItemId);

    public bool IsFinished => Recorded.Any(r => r.IsFinished);

    public static Guid IdOf(Guid person, Guid item) => Streams.Derive(item, $"learning-record:{person:N}");

    public static LearningRecord? Fold(LearningRecord? record, object @event) => @event switch
    {
        LearnerEnrolled e => Of(record, e.PersonId, e.ItemId) with { Enrolment = new(e.Basis, e.Due, e.RuleId, e.OccurredAt) },
        LearnerWithdrawn e => Of(record, e.PersonId, e.ItemId) with { Enrolment = null },
        LearningRecorded e => Of(record, e.PersonId, e.ItemId).With(new(e.CompletionId, e.Result, e.Score, e.Day, e.Hours)),
        LearningRetracted e => record is null ? null : record with { Recorded = [.. record.Recorded.Where(r => r.Id != e.CompletionId)] },
        SuggestionDismissed e => Of(record, e.PersonId, e.ItemId) with { DismissedUntil = e.Until },
        SuggestionRestored e => Of(record, e.PersonId, e.ItemId) with { DismissedUntil = null },
        _ => record,
    };

    private LearningRecord With(Recorded recorded) => this with { Recorded = [.. Recorded, recorded] };

    private static LearningRecord Of(LearningRecord? record, Guid person, Guid item) => record ?? new(person, item, null, [], null);
}

/// <summary>Folded as it is read: the streams are short, and lists are read from narrow tables.</summary>
public sealed partial class LearningRecordProjection : SingleStreamProjection<LearningRecord, Guid>
{
    public override LearningRecord? Evolve(LearningRecord? snapshot, Guid id, IEvent e) => LearningRecord.Fold(snapshot, e.Data);
}
