using Competence.Goals.Contracts;
using Competence.Goals.Learning;
using Competence.Goals.Populations;
using Competence.Goals.Records;
using Competence.Kernel;
using Marten;

namespace Competence.Goals.Enrolments;

/// <param name="RuleId">Null: all that run by themselves, one after the other.</param>
/// <param name="By">Who asks for it; null at night.</param>
public sealed record EnrolByRuleInput(Guid? RuleId = null, Guid? By = null);

/// <summary>
/// Some thousand people a step, in the order of their ids; the checkpoint is the rule and the last one of them. Who has a row already is left as
/// they are.
/// </summary>
internal sealed class EnrolByRule(TimeProvider clock) : IJobWork
{
    public const string JobKind = "goals.enrol-by-rule";
    internal const int PeopleAStep = 5000;
    private const string StreamType = "learning_record";

    public string Kind => JobKind;

    public async Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var input = run.Input<EnrolByRuleInput>();
        var rules = input.RuleId is { } one ? [one] : (await run.Session.Query<EnrolmentRule>().Where(r => r.IsStarted && !r.IsEnded).Select(r => r.Id).ToListAsync(ct)).Order().ToList();
        if (rules is []) return null;
        var (rule, after) = run.Checkpoint?.Split(':') switch
        {
            null => (rules[0], (Guid?)null),
            [var at] => (Guid.Parse(at), null),
            [var at, var last] => (Guid.Parse(at), Guid.Parse(last)),
            _ => throw new FormatException($"'{run.Checkpoint}' is no place in a run of rules."),
        };
        if (await Enrol(run, input, rule, after, ct) is { } reached) return $"{rule}:{reached}";
        return rules.Where(r => r.CompareTo(rule) > 0).Select(r => r.ToString()).FirstOrDefault();
    }

    /// <returns>The last one, where there may be more.</returns>
    private async Task<Guid?> Enrol(JobRun run, EnrolByRuleInput input, Guid id, Guid? after, CancellationToken ct)
    {
        var rule = await run.Session.LoadAsync<EnrolmentRule>(id, ct);
        if (rule is null or { IsEnded: true } || (input.RuleId is null && !rule.RunsByItself(clock.Today()))) return null;
        if (await run.Session.LoadAsync<LearningItem>(rule.ItemId, ct) is not { IsOffered: true } item) return null;

        if (run.Checkpoint is null && input.RuleId is not null) run.Expect(await run.Session.CountPeople(rule.Population, clock.Today(), ct));
        var met = await run.Session.Met(rule, clock.Today(), after, PeopleAStep, ct);
        Guid[] fresh = [.. met.Where(p => !p.HasRow).Select(p => p.PersonId)];
        run.Count(created: fresh.Length, skipped: met.Count - fresh.Length);
        if (!run.IsDryRun && fresh.Length > 0)
        {
            await Enrol(run.Session, rule, fresh, ct);
            foreach (var some in fresh.Chunk(500)) run.Tell(new LearningOffered([.. some.Select(p => new OfferedLearning(p, item.Id, item.Content.Hours))], clock.GetUtcNow()));
        }
        if (met.Count == PeopleAStep) return met[^1].PersonId;
        if (!run.IsDryRun) await Finish(run.Session, rule, input.By, ct);
        return null;
    }

    private async Task Finish(IDocumentSession session, EnrolmentRule rule, Guid? by, CancellationToken ct)
    {
        session.Store(new LastRun(rule.Id, clock.GetUtcNow()));
        if (by is not { } person) return;
        session.QueueSqlCommand("analyze goals.enrolments"); // the next question must not be planned as if it were empty
        if (!rule.IsStarted)
            (await session.Events.FetchForWriting<EnrolmentRule>(rule.Id, ct)).AppendOne(new EnrolmentRuleStarted(rule.Id, person, clock.GetUtcNow()));
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
