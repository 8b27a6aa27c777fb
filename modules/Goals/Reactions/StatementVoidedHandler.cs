using Competence.Goals.Records;
using Competence.Goals.Xapi.Statements;
using Competence.Kernel;
using Marten;
using Wolverine;

namespace Competence.Goals.Reactions;

/// <summary>What was learnt by the word of a statement is so no longer once the statement is voided.</summary>
public static class StatementVoidedHandler
{
    public static async Task<OutgoingMessages> Handle(StatementVoided news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.HoldStatement(news.StatementId, ct);
        var completion = StatementLearning.CompletionOf(news.StatementId);
        if (await session.LearntBy(completion, ct) is not { } learnt) return [];

        var stream = await session.Events.FetchForWriting<LearningRecord>(LearningRecord.IdOf(learnt.Person, learnt.Item), ct);
        var decision = RetractLearning.Decide(completion, stream.Aggregate, clock.GetUtcNow());
        await session.TakeBackLearning(stream.Aggregate, decision, ct);
        return stream.Record(decision).Item2;
    }
}
