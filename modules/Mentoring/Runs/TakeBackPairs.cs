using Competence.Kernel;
using Competence.Mentoring.Relationships;

namespace Competence.Mentoring.Runs;

public sealed record TakeBackPairsInput(Guid RunId, Guid By);

/// <summary>Some hundred pairs a step, by id. Those who have begun go on.</summary>
internal sealed class TakeBackPairs(TimeProvider clock) : IJobWork
{
    public const string JobKind = "mentoring.take-back-pairs";
    private const int PairsAStep = 500;

    public string Kind => JobKind;

    public async Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var (session, input) = (run.Session, run.Input<TakeBackPairsInput>());
        var matching = await session.Events.FetchForWriting<MatchingRun>(input.RunId, ct);
        if (run.Checkpoint is null && matching.Aggregate.MayNotBeUndone() is null) matching.AppendOne(new MatchingRunUndone(input.RunId, input.By, clock.GetUtcNow()));
        else if (matching.Aggregate is not { State: RunState.Undone }) return null;
        var after = run.Checkpoint is { } last ? Guid.Parse(last) : Guid.Empty;
        var pairs = await session.Read(
            "select id from mentoring.mt_doc_relationship where tenant_id = @tenant and run_id = @run and id > @after order by id limit @most",
            row => row.GetGuid(0), ct, ("run", input.RunId), ("after", after), ("most", PairsAStep));
        var takenBack = 0;
        foreach (var pair in pairs)
        {
            var stream = await session.Events.FetchForWriting<Relationship>(pair, ct);
            if (stream.Aggregate is not { State: RelationshipState.Accepted, Agreement: null, Sessions.Count: 0 }) continue;
            stream.AppendOne(new RelationshipEndedEarly(pair, EndReason.PairingUndone, input.By, clock.GetUtcNow()));
            takenBack++;
        }
        run.Count(updated: takenBack, skipped: pairs.Count - takenBack);
        return pairs.Count == PairsAStep ? pairs[^1].ToString() : null;
    }
}
