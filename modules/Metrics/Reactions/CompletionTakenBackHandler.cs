using Competence.Goals.Contracts;
using Competence.Metrics.Facts;
using Marten;
using Wolverine;

namespace Competence.Metrics.Reactions;

/// <summary>What is taken back has not been learnt.</summary>
public static class CompletionTakenBackHandler
{
    public static async Task<OutgoingMessages> Handle(CompletionTakenBack news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        return await session.Turn(news.PersonId, OfferFacts.Kinds, known => OfferFacts.TakenBack(known, news.ItemId, news.CompletionId), clock, ct);
    }
}
