using Competence.Goals.Copies;
using Competence.Goals.Plans;
using Competence.Goals.Records;
using Competence.Kernel;
using Competence.Skills.Contracts;
using Marten;
using Wolverine;

namespace Competence.Goals.Reactions;

internal static class LevelTaking
{
    /// <summary>One plan after the other, and each by what the copy says now: news that comes late closes nothing that is not so.</summary>
    public static async Task<OutgoingMessages> TakeLevels(
        this IDocumentSession session, IReadOnlyList<SkillLevelChanged> levels, DateTimeOffset now, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Replace(levels, ct);
        await session.MoveGains(levels, ct);
        Guid[] people = [.. levels.Select(l => l.PersonId).Distinct()];
        var news = new OutgoingMessages();
        foreach (var plan in await session.Query<DevelopmentPlan>().Where(p => p.PersonId.IsOneOf(people) && p.State == PlanState.Active).ToListAsync(ct))
        {
            if (!plan.Items.Any(item => levels.Any(l => l.PersonId == plan.PersonId && item.IsReachedBy(l.SkillId, l.To)))) continue;
            var stream = await session.Events.FetchForWriting<DevelopmentPlan>(plan.Id, ct);
            news.AddRange(stream.Record(ReachLevel.Decide(stream.Aggregate, await session.Levels(plan.PersonId, ct), now)).Item2);
        }
        return news;
    }
}
