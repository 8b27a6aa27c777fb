using Competence.Goals.Contracts;
using Competence.Kernel;

namespace Competence.Goals.Records;

/// <summary>Whoever said that something was learnt has taken their word back.</summary>
public static class RetractLearning
{
    public static Decision Decide(Guid completion, LearningRecord? record, DateTimeOffset now)
    {
        if (record?.Recorded.FirstOrDefault(r => r.Id == completion) is not { } recorded) return Decision.Nothing;

        var retracted = Decision.Record(new LearningRetracted(record.PersonId, record.ItemId, completion, now));
        return recorded.IsFinished ? retracted.Tell(new CompletionTakenBack(record.PersonId, completion, record.ItemId, now)) : retracted;
    }
}
