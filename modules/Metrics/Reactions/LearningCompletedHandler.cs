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
        return await session.Put(clock, ct, [.. FactsOf(news)]);
    }

    internal static IEnumerable<Fact> FactsOf(LearningCompleted news)
    {
        yield return new(FactKinds.Learning, news.PersonId, news.Day, TargetId: news.CompletionId, Detail: news.Basis, Amount: Hundredths(news.Hours));
        if (news.Cost is { } cost) yield return new(FactKinds.LearningCost, news.PersonId, news.Day, TargetId: news.CompletionId, Amount: Hundredths(cost));
    }

    private static int? Hundredths(decimal? amount) => (int?)decimal.Round(amount * 100 ?? 0);
}
