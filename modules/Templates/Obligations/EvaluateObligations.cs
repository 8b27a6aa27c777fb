using Competence.Kernel;
using Competence.Templates.LegalRules;
using Marten;

namespace Competence.Templates.Obligations;

/// <summary>Every night, a rule a step in the order of their ids: what the days bring by themselves, such as a first or last day of employment, and what becomes due.</summary>
public sealed class EvaluateObligations(TimeProvider clock) : IJobWork
{
    public const string JobKind = "templates.evaluate-obligations";

    public string Kind => JobKind;

    public async Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var (session, after) = (run.Session, run.Checkpoint is { } reached ? Guid.Parse(reached) : Guid.Empty);
        var rules = (await session.Query<LegalRule>().Where(r => !r.IsRetired).Select(r => r.Id).ToListAsync(ct)).Where(id => id.CompareTo(after) > 0).Order().ToList();
        if (run.Checkpoint is null) run.Expect(rules.Count);
        if (rules is [] || await session.LoadAsync<LegalRule>(rules[0], ct) is not { } rule) return null;
        await session.Begin(ct);
        var (opened, closed, news) = await session.EvaluateAll(rule, await session.Headcounts(clock, ct), clock, ct);
        foreach (var one in news) run.Tell(one);
        run.Count(created: opened, updated: closed);
        return rules.Count > 1 ? rule.Id.ToString() : null;
    }
}
