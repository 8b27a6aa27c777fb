using Competence.Metrics.Facts;
using Competence.Templates.Contracts;
using Marten;
using Wolverine;

namespace Competence.Metrics.Reactions;

/// <summary>Keeps on which days people have had an employee conversation; of what was said nothing is told.</summary>
public static class ConversationClosedHandler
{
    public static async Task<OutgoingMessages> Handle(ConversationClosed news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        if (news.HeldOn is not { } heldOn) return [];
        await session.Begin(ct);
        return await session.Put(clock, ct, new Fact(FactKinds.Conversation, news.PersonId, heldOn, TargetId: news.ConversationId));
    }
}
