using Competence.Goals.Contracts;
using Competence.Kernel;
using Competence.Metrics.Facts;
using Marten;
using Wolverine;

namespace Competence.Metrics.Reactions;

/// <summary>Keeps when people have done what they had planned, and how many days after the day by which they were to; before it they are negative.</summary>
public static class PlanItemClosedHandler
{
    public static async Task<OutgoingMessages> Handle(PlanItemClosed news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        var day = clock.DayOf(news.OccurredAt);
        return await session.Put(clock, ct, new Fact(FactKinds.PlanItem, news.PersonId, day, TargetId: news.ItemId, Amount: day.DayNumber - news.Due?.DayNumber));
    }
}
