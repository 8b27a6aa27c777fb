using Competence.Kernel;
using Competence.Mentoring.Enrolments;
using Competence.Mentoring.Matching;
using Competence.Mentoring.Programmes;
using Competence.Mentoring.Relationships;
using Competence.Mentoring.Requests;

namespace Competence.Mentoring.Runs;

public sealed record PublishPairsInput(Guid RunId, Guid By);

/// <summary>Some hundred pairs a step, in the order of the mentees; the checkpoint is the last of them. Pairs that may not be any longer are skipped.</summary>
internal sealed class PublishPairs(TimeProvider clock) : IJobWork
{
    public const string JobKind = "mentoring.publish-pairs";
    private const int PairsAStep = 500;

    public string Kind => JobKind;

    public async Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var (session, input) = (run.Session, run.Input<PublishPairsInput>());
        var stream = await session.Events.FetchForWriting<MatchingRun>(input.RunId, ct);
        if (run.Checkpoint is null && stream.Aggregate.MayNotBePublished() is null) stream.AppendOne(new MatchingRunPublished(input.RunId, input.By, clock.GetUtcNow()));
        else if (stream.Aggregate is not { State: RunState.Published }) return null;
        var matching = stream.Aggregate!;
        await session.Begin(ct);
        var programme = (await session.LoadAsync<MentoringProgramme>(matching.ProgrammeId, ct))!.Content;
        var pairs = await session.Read(
            """
            select mentee_id, mentor_id from mentoring.run_pairs
            where tenant_id = @tenant and run_id = @run and relationship_id is null and (@after::uuid is null or mentee_id > @after) order by mentee_id limit @most
            """, row => (Mentee: row.GetGuid(0), Mentor: row.GetGuid(1)), ct,
            ("run", input.RunId), ("after", run.Checkpoint is { } last ? Guid.Parse(last) : null), ("most", PairsAStep));
        await session.HoldAll([.. pairs.Select(p => p.Mentee)], [.. pairs.Select(p => p.Mentor)], ct);
        var people = (await session.ParticipantsOf(matching.ProgrammeId, [.. pairs.SelectMany(p => new[] { p.Mentee, p.Mentor }).Distinct()], clock, ct)).ToDictionary(p => p.PersonId);
        var (given, paired) = (new Dictionary<Guid, int>(), new Dictionary<Guid, Guid>());
        foreach (var (mentee, mentor) in pairs.Where(p => MayBe(p.Mentee, p.Mentor)))
        {
            var relationship = Guid.CreateVersion7();
            paired[mentee] = relationship;
            session.Events.StartStream<Relationship>(relationship, new PairPublished(
                relationship, matching.ProgrammeId, programme.Kind, mentee, mentor, matching.Id, input.By, clock.GetUtcNow()));
        }
        await session.Write(
            """
            update mentoring.run_pairs p set relationship_id = t.relationship from unnest(@mentees, @relationships) t (mentee, relationship)
            where p.tenant_id = @tenant and p.run_id = @run and p.mentee_id = t.mentee
            """, ct, ("run", matching.Id), ("mentees", paired.Keys.ToArray()), ("relationships", paired.Values.ToArray()));
        await session.Close(await session.OpenRequestsOf([.. paired.Keys], ct), EndReason.AnotherAccepted, clock.GetUtcNow(), ct);
        run.Count(created: paired.Count, skipped: pairs.Count - paired.Count);
        return pairs.Count == PairsAStep ? pairs[^1].Mentee.ToString() : null;

        bool MayBe(Guid mentee, Guid mentor)
        {
            if (!people.TryGetValue(mentee, out var takes) || !people.TryGetValue(mentor, out var gives)) return false;
            if (PairBarriers.Between(takes, gives, programme.Kind, clock.Today()) is not null || gives.Mentor!.Free <= given.GetValueOrDefault(mentor)) return false;
            given[mentor] = given.GetValueOrDefault(mentor) + 1;
            return true;
        }
    }
}
