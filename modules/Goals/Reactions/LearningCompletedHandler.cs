using Competence.Goals.Cohorts;
using Competence.Goals.Contracts;
using Competence.Goals.Plans;
using Competence.Kernel;
using Marten;
using Wolverine;

namespace Competence.Goals.Reactions;

/// <summary>Closes what was planned to be learnt from this and aims at no level; what aims at one waits for it. Tells of the programmes that it completes.</summary>
public static class LearningCompletedHandler
{
    public static async Task<OutgoingMessages> Handle(LearningCompleted news, IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var told = new OutgoingMessages();
        told.AddRange(await session.CompletedBy(news, ct));
        var plans = await session.Query<DevelopmentPlan>().Where(p => p.PersonId == news.PersonId && p.State == PlanState.Active).ToListAsync(ct);
        foreach (var plan in plans.Where(p => p.Items.Any(i => i.IsFinishedBy(news.ItemId))))
        {
            var stream = await session.Events.FetchForWriting<DevelopmentPlan>(plan.Id, ct);
            told.AddRange(stream.Record(FinishItem.Decide(stream.Aggregate, news, clock.GetUtcNow())).Item2);
        }
        return told;
    }
}
