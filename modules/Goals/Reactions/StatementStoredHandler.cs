using Competence.Goals.Learning;
using Competence.Goals.Records;
using Competence.Goals.Xapi.Statements;
using Competence.Kernel;
using Competence.People.Contracts;
using Marten;
using Wolverine;

namespace Competence.Goals.Reactions;

/// <summary>
/// A statement about a person of the tenant and something that is offered is what they have learnt; any other stays a statement. Whoever
/// sends it is not the person.
/// </summary>
public static class StatementStoredHandler
{
    public static async Task<OutgoingMessages> Handle(StatementStored news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var items = await session.ItemsCalled([news.ActivityId, LastSegment(news.ActivityId)], ct);
        var item = items.GetValueOrDefault(news.ActivityId) ?? items.GetValueOrDefault(LastSegment(news.ActivityId));
        var named = new[] { news.Actor.AccountName, news.Actor.Mailbox?["mailto:".Length..], news.Actor.MailboxSha1 }.OfType<string>().ToList();
        var people = await NamedPeople.Load(session, "goals", named, PersonKeys.Of, ct);
        if (item is null || named.Select(people.Find).FirstOrDefault(p => p is not null) is not { } person) return [];

        await session.Begin(ct);
        if (!await session.HoldStatement(news.StatementId, ct)) return []; // taken back before it was read

        var learner = await session.Learner(person, item, clock.Today(), ct);
        var stream = await session.Events.FetchForWriting<LearningRecord>(LearningRecord.IdOf(person, item.Id), ct);
        var decision = RecordLearningHandler.Decide(StatementLearning.Of(news, person, item.Id, clock), stream.Aggregate, item, learner, clock.GetUtcNow(), clock.Today());
        if (decision.Events.Count > 0)
            await session.KeepLearning(decision, ct);
        return stream.Record(decision).Item2;
    }

    /// <summary>An item without an address of its own is meant by its page here, which ends with its id.</summary>
    private static string LastSegment(string activity) => activity.TrimEnd('/').Split('/')[^1].ToLowerInvariant();
}
