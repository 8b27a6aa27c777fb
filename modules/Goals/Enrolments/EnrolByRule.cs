using Competence.Goals.Learning;
using Competence.Goals.Populations;
using Competence.Goals.Records;
using Competence.Kernel;
using Marten;

namespace Competence.Goals.Enrolments;

public sealed record EnrolByRuleInput(Guid RuleId);

/// <summary>Some thousand people a step, in the order of their ids; the checkpoint is the last one. Who has a row already is left as they are.</summary>
internal sealed class EnrolByRule(TimeProvider clock) : IJobWork
{
    public const string JobKind = "goals.enrol-by-rule";
    internal const int PeopleAStep = 5000;
    private const string StreamType = "learning_record";

    public string Kind => JobKind;

    public async Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var rule = await run.Session.LoadAsync<EnrolmentRule>(run.Input<EnrolByRuleInput>().RuleId, ct);
        if (rule is null or { IsEnded: true } || await run.Session.LoadAsync<LearningItem>(rule.ItemId, ct) is not { IsOffered: true }) return null;

        if (run.Checkpoint is null) run.Expect(await run.Session.CountPeople(rule.Population, clock.Today(), ct));
        var met = await run.Session.Met(rule, clock.Today(), run.Checkpoint is { } last ? Guid.Parse(last) : null, PeopleAStep, ct);
        Guid[] fresh = [.. met.Where(p => !p.HasRow).Select(p => p.PersonId)];
        run.Count(created: fresh.Length, skipped: met.Count - fresh.Length);
        if (!run.IsDryRun && fresh.Length > 0) await Enrol(run.Session, rule, fresh, ct);
        if (met.Count == PeopleAStep) return met[^1].PersonId.ToString();
        run.Session.QueueSqlCommand("analyze goals.enrolments"); // the next question must not be planned as if it were empty
        return null;
    }

    /// <summary>Who writes one of these streams meanwhile fails against its row or its key, and tries again.</summary>
    private async Task Enrol(IDocumentSession session, EnrolmentRule rule, Guid[] people, CancellationToken ct)
    {
        await session.Begin(ct);
        var versions = (await session.Read(
            "select id, version from events.mt_streams where tenant_id = @tenant and id = any(@ids) order by id for update",
            row => (Id: row.GetGuid(0), Version: row.GetInt64(1)), ct, ("ids", people.Select(p => LearningRecord.IdOf(p, rule.ItemId)).ToArray()))).ToDictionary(v => v.Id, v => v.Version);
        LearnerEnrolled[] enrolled = [.. people.Select(p => new LearnerEnrolled(p, rule.ItemId, rule.Basis, rule.Due, By: null, rule.Id, clock.GetUtcNow()))];
        await session.WriteStreams(StreamType, [.. enrolled.Select(Events)], ct);
        await session.WriteEnrolments(enrolled, ct);

        CopiedEvents Events(LearnerEnrolled e)
        {
            var id = LearningRecord.IdOf(e.PersonId, e.ItemId);
            return new(id, versions.GetValueOrDefault(id), [e]);
        }
    }
}
