using Competence.Goals.Contracts;
using Competence.Metrics.Facts;
using Marten;
using Wolverine;

namespace Competence.Metrics.Reactions;

/// <summary>Keeps on which days people have finished learning something, for how long they did and at what cost; what it was is not kept.</summary>
public static class LearningCompletedHandler
{
    public static async Task<OutgoingMessages> Handle(LearningCompleted news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        var learnt = new Fact(FactKinds.Learning, news.PersonId, news.Day, TargetId: news.CompletionId, Detail: news.Basis, Amount: Hundredths(news.Hours));
        var cost = news.Cost is null ? null : learnt with { Kind = FactKinds.LearningCost, Detail = null, Amount = Hundredths(news.Cost) };
        return await session.Turn(news.PersonId, OfferFacts.Kinds, known => OfferFacts.Completed(known, news.ItemId, learnt, cost), clock, ct);
    }

    private static int? Hundredths(decimal? amount) => (int?)decimal.Round(amount * 100 ?? 0);
}
