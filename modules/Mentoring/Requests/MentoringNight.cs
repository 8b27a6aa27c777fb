using Competence.Kernel;
using Competence.Mentoring.Circles;
using Competence.Mentoring.Relationships;
using Marten;

namespace Competence.Mentoring.Requests;

/// <summary>
/// Every night, some hundred relationships a step in the order of their ids: what the days bring by themselves, such as a last day of
/// employment or a new manager from today on, and an answer that is due though its message was lost. The first step looks at circles too.
/// </summary>
internal sealed class MentoringNight(TimeProvider clock) : IJobWork
{
    private const int AStep = 500;

    public string Kind => "mentoring.nightly";

    public async Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var (session, after) = (run.Session, run.Checkpoint is { } reached ? Guid.Parse(reached) : Guid.Empty);
        await session.Begin(ct);
        if (run.Checkpoint is null) await session.LeaveCirclesOnLeaving(people: null, clock, ct);
        var pairs = await session.Query<Relationship>()
            .Where(r => r.Id > after && r.State.IsOneOf(
                RelationshipState.Requested, RelationshipState.MoreInfoAsked, RelationshipState.Accepted, RelationshipState.Active, RelationshipState.Paused))
            .OrderBy(r => r.Id).Take(AStep).ToListAsync(ct);
        var (ended, news) = await session.Recheck(pairs, clock, ct);
        foreach (var one in news) run.Tell(one);
        foreach (var request in pairs.Where(p => p.IsOpenRequest && !ended.Contains(p.Id)))
        {
            if (ResponseClock.Decide(request, clock.GetUtcNow()).Decision.Events.Count == 0) continue;
            var stream = await session.Events.FetchForWriting<Relationship>(request.Id, ct);
            if (stream.Aggregate is { } pair) await session.Record(stream, pair, clock.GetUtcNow(), ct);
        }
        run.Count(updated: ended.Count, skipped: pairs.Count - ended.Count);
        return pairs.Count == AStep ? pairs[^1].Id.ToString() : null;
    }
}
