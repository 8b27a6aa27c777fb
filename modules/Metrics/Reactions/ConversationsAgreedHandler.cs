using Competence.Metrics.Facts;
using Competence.Templates.Contracts;
using Marten;
using Wolverine;

namespace Competence.Metrics.Reactions;

/// <summary>Keeps by which day people are to have had an employee conversation that was agreed on; one that is called off was not.</summary>
public static class ConversationsAgreedHandler
{
    public static async Task<OutgoingMessages> Handle(ConversationsAgreed news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        var told = news.Conversations.Select(c => (Guid?)c.ConversationId).ToHashSet();
        var agreed = news.Conversations.Where(c => c.Due is not null).Select(c => new Fact(FactKinds.ConversationAgreed, c.PersonId, c.Due!.Value, TargetId: c.ConversationId));
        return await session.TurnEach(
            news.Conversations.Select(c => c.PersonId), [FactKinds.ConversationAgreed], known => [.. known.Where(k => !told.Contains(k.TargetId)), .. agreed], clock, ct);
    }
}
