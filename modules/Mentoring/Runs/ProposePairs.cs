using Competence.Kernel;
using Competence.Mentoring.Enrolments;
using Competence.Mentoring.Matching;
using Competence.Mentoring.Programmes;

namespace Competence.Mentoring.Runs;

public sealed record ProposePairsInput(Guid RunId);

/// <summary>One step: all must be seen at once for the total to be the greatest.</summary>
internal sealed class ProposePairs(TimeProvider clock) : IJobWork
{
    public const string JobKind = "mentoring.propose-pairs";

    public string Kind => JobKind;

    public async Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var session = run.Session;
        var stream = await session.Events.FetchForWriting<MatchingRun>(run.Input<ProposePairsInput>().RunId, ct);
        if (stream.Aggregate is not { State: RunState.Matching } matching) return null; // laid aside meanwhile
        var programme = (await session.LoadAsync<MentoringProgramme>(matching.ProgrammeId, ct))!.Content;
        var pool = new Pool(await session.ParticipantsOf(matching.ProgrammeId, null, clock, ct), programme.Kind, programme.Weights, clock.Today());
        var plan = matching.IsByHand ? MatchRun.Nobody(pool) : MatchRun.Optimised(pool);

        await session.Begin(ct);
        await session.WritePlan(matching.Id, plan, ct);
        stream.AppendOne(new PairsProposed(
            matching.Id, pool.Mentees.Length, pool.Mentors.Count(m => m.Mentor!.Free > 0), plan.Pairs.Count, plan.Total, clock.GetUtcNow()));
        run.Expect(pool.Mentees.Length);
        run.Count(created: plan.Pairs.Count, skipped: pool.Mentees.Length - plan.Pairs.Count);
        return null;
    }
}
