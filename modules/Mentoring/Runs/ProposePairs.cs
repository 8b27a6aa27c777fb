using Competence.Kernel;
using Competence.Mentoring.Enrolments;
using Competence.Mentoring.Matching;
using Competence.Mentoring.Programmes;
using Marten;

namespace Competence.Mentoring.Runs;

/// <summary>One step: all must be seen at once for the total to be the greatest.</summary>
internal sealed class ProposePairs(TimeProvider clock) : IJobWork
{
    public const string JobKind = "mentoring.propose-pairs";

    public string Kind => JobKind;

    public async Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var (session, start) = (run.Session, run.Input<StartMatchingRun>());
        var programme = (await session.LoadAsync<MentoringProgramme>(start.ProgrammeId, ct))!.Content;
        var pool = new Pool(await session.ParticipantsOf(start.ProgrammeId, null, clock, ct), programme.Kind, programme.Weights, clock.Today());
        var plan = start.IsByHand ? MatchRun.Nobody(pool) : MatchRun.Optimised(pool);

        await LayAside(session, start, clock.GetUtcNow(), ct);
        await session.Begin(ct);
        await session.WritePlan(start.RunId, plan, ct);
        session.Events.StartStream<MatchingRun>(start.RunId, new PairsProposed(
            start.RunId, start.ProgrammeId, start.IsByHand, start.By, pool.Mentees.Length, pool.Mentors.Count(m => m.Mentor!.Free > 0), plan.Pairs.Count, plan.Total,
            clock.GetUtcNow()));
        run.Expect(pool.Mentees.Length);
        run.Count(created: plan.Pairs.Count, skipped: pool.Mentees.Length - plan.Pairs.Count);
        return null;
    }

    /// <summary>A programme has one proposal at a time.</summary>
    private static async Task LayAside(IDocumentSession session, StartMatchingRun start, DateTimeOffset now, CancellationToken ct)
    {
        foreach (var run in await session.Query<MatchingRun>().Where(r => r.ProgrammeId == start.ProgrammeId && r.State == RunState.Proposed).Select(r => r.Id).ToListAsync(ct))
            (await session.Events.FetchForWriting<MatchingRun>(run, ct)).AppendOne(new MatchingRunDiscarded(run, start.By, now));
    }
}
