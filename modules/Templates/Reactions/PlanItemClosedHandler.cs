using Competence.Goals.Contracts;
using Competence.Templates.Conversations;
using Marten;

namespace Competence.Templates.Reactions;

/// <summary>What was agreed on in a conversation and came into a plan is done when the plan says so.</summary>
public static class PlanItemClosedHandler
{
    public static async Task Handle(PlanItemClosed news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        if (await session.LastConversation(news.PersonId, ct) is not { IsOver: false } last || last.All.All(i => i.Id != news.ItemId)) return;
        var stream = await session.Events.FetchForWriting<Conversation>(last.Id, ct);
        stream.AppendMany(SettleAgreementHandler.Decide(new(last.Id, news.PersonId, news.ItemId, IsDone: true, By: null), stream.Aggregate, clock.GetUtcNow()).Events);
    }
}
