using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Contracts;
using Marten;

namespace Competence.Skills.Frameworks;

/// <summary>
/// Takes what a framework says about many skills: a new one starts a stream, a changed one gets one event, the rest nothing;
/// and deprecates those that it no longer has. What it does, it notes as a change.
/// </summary>
internal sealed class ImportedSkills(ImportChanges changes)
{
    public async Task Take(JobRun run, IReadOnlyList<SkillImported> skills, CancellationToken ct)
    {
        Guid[] ids = [.. skills.Select(s => s.SkillId)];
        var known = (await run.Session.Query<Skill>().Where(s => s.Id.IsOneOf(ids))
                .Select(s => new { s.Id, s.ContentHash, s.Status }).ToListAsync(ct)).ToDictionary(s => s.Id);
        var doubtful = skills.Where(s => known.TryGetValue(s.SkillId, out var here)
            && (here.ContentHash != s.ContentHash || here.Status == SkillStatus.Deprecated)).ToList();
        var before = (await run.Session.LoadManyAsync<Skill>(ct, [.. doubtful.Select(s => s.SkillId)])).ToDictionary(s => s.Id);
        var differing = doubtful.Where(s => Facts(before[s.SkillId], s).Any()).ToList();

        var (found, told) = (new List<ImportChange>(), new List<CatalogueSkill>());
        foreach (var skill in skills.Where(s => !known.ContainsKey(s.SkillId)))
        {
            found.Add(new(skill.SkillId, ImportChangeKind.Added, skill.Label, skill.SourceUri, []));
            if (run.IsDryRun) continue;
            run.Session.Events.StartStream<Skill>(skill.SkillId, skill);
            told.Add(((Skill?)null).Told(0, [skill]));
        }
        foreach (var skill in differing)
        {
            object[] facts = [.. Facts(before[skill.SkillId], skill)];
            var after = facts.Aggregate(before[skill.SkillId], (s, fact) => Skill.Fold(s, fact)!);
            found.Add(new(skill.SkillId, ImportChangeKind.Changed, after.Label, skill.SourceUri, SkillDifference.Between(before[skill.SkillId], after)));
            if (run.IsDryRun) continue;
            var stream = await run.Session.Events.FetchForWriting<Skill>(skill.SkillId, ct);
            told.Add(stream.Aggregate.Told(stream.CurrentVersion, facts));
            stream.AppendMany(facts);
        }
        if (told.Count > 0) run.Tell(new SkillsChanged(told));
        run.Count(skills.Count - known.Count, differing.Count, known.Count - differing.Count);
        await changes.Add(run, found, ct);
    }

    /// <summary>A skill that was gone and is there again is in use again.</summary>
    private static IEnumerable<object> Facts(Skill here, SkillImported skill)
    {
        if (here.IsGoneAtSource) yield return new SkillActivated(here.Id);
        if (here.ContentHash != skill.ContentHash) yield return skill;
    }

    /// <summary>The framework's skills in use here that it no longer has.</summary>
    public static async Task<IReadOnlyList<Guid>> Gone(JobRun run, string framework, IReadOnlySet<Guid> there, CancellationToken ct) =>
        [.. (await run.Session.Query<Skill>().Where(s => s.Framework == framework && s.Status == SkillStatus.Active).Select(s => s.Id).ToListAsync(ct))
            .Where(id => !there.Contains(id)).Order()];

    public async Task Deprecate(JobRun run, string framework, IReadOnlySet<Guid> there, CancellationToken ct)
    {
        var gone = await run.Session.LoadManyAsync<Skill>(ct, [.. await Gone(run, framework, there, ct)]);
        var (found, told) = (new List<ImportChange>(), new List<CatalogueSkill>());
        foreach (var skill in gone)
        {
            if (await run.Session.ReplacesOthers(skill.Id, ct))
            {
                run.Reject(1, null, "skills.is-successor", skill.SourceUri);
                continue;
            }
            found.Add(new(skill.Id, ImportChangeKind.Deprecated, skill.Label, skill.SourceUri, []));
            if (run.IsDryRun) continue;
            var stream = await run.Session.Events.FetchForWriting<Skill>(skill.Id, ct);
            var deprecated = new SkillDeprecated(skill.Id, ReplacedBy: null, BySource: true);
            told.Add(stream.Aggregate.Told(stream.CurrentVersion, [deprecated]));
            stream.AppendOne(deprecated);
        }
        if (told.Count > 0) run.Tell(new SkillsChanged(told));
        run.Count(updated: found.Count);
        await changes.Add(run, found, ct);
    }
}
