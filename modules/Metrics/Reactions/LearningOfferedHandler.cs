using Competence.Goals.Contracts;
using Competence.Kernel;
using Competence.Metrics.Facts;
using Marten;
using Wolverine;

namespace Competence.Metrics.Reactions;

/// <summary>Keeps on which days people were offered to learn something, and for how long.</summary>
public static class LearningOfferedHandler
{
    public static async Task<OutgoingMessages> Handle(LearningOffered news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        return await session.TurnEach(
            news.Offers.Select(o => o.PersonId), [FactKinds.Offer],
            known => OfferFacts.Offered(known, news.Offers.Select(o => (o.PersonId, o.ItemId, (int)decimal.Round(o.Hours * 100))), clock.DayOf(news.OccurredAt)), clock, ct);
    }
}
