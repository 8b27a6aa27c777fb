using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Occupations;
using Competence.Skills.Search;

namespace Competence.Skills.Frameworks.JobTech;

public sealed record JobTechPackages(IReadOnlyList<Guid> UploadIds, string Version);

/// <summary>
/// Takes in Arbetsförmedlingen's Swedish skills, and the tree of SSYK 2012 with its occupations. Which file is which is
/// seen by what is in it.
/// </summary>
internal sealed class JobTechImport(ImportedSkills imported, ImportChanges changes, TimeProvider clock) : IJobWork
{
    private const int Step = 1000;

    public string Kind => "skills.jobtech-import";

    public async Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var packages = run.Input<JobTechPackages>();
        var at = Checkpoint.Read(run.Checkpoint, "skills");
        var (skills, tree) = await Read(run, packages, isFirst: run.Checkpoint is null, ct);
        if (run.Checkpoint is null) await changes.Begin(run, KnownFrameworks.JobTech, packages.Version, ct);
        var next = at.Phase switch
        {
            "skills" => await Skills(run, skills, at, ct),
            "gone" => await Gone(run, skills, ct),
            "groups" => await Groups(run, tree, ct),
            "occupations" => await Occupations(run, tree, at, ct),
            _ => null,
        };
        if (next is null) Framework.Finish(run, KnownFrameworks.JobTech, packages.Version, clock);
        return next?.ToString();
    }

    private static async Task<(List<JobTechConcept> Skills, List<SsykNode> Tree)> Read(JobRun run, JobTechPackages packages, bool isFirst, CancellationToken ct)
    {
        var (skills, tree) = (new List<JobTechConcept>(), new List<SsykNode>());
        foreach (var upload in packages.UploadIds)
        {
            var file = await JobTechFile.Read(run, upload, ct);
            if (file is null && isFirst) run.Reject(1, null, "skills.not-jobtech", upload.ToString());
            foreach (var concept in file?.Data?.Concepts ?? [])
            {
                if (concept?.Type == "skill") skills.Add(concept);
                else if (concept?.Type?.StartsWith("ssyk-level-", StringComparison.Ordinal) is true) SsykNode.Walk(concept, null, tree);
                else if (isFirst) run.Reject(1, null, "skills.jobtech-unknown-type", concept?.Type);
            }
        }
        var gone = isFirst && skills.Count > 0 ? await ImportedSkills.Gone(run, KnownFrameworks.JobTech, There(run, skills), ct) : [];
        if (isFirst) run.Expect(skills.Count + tree.Count + gone.Count);
        return (skills, tree);
    }

    private async Task<Checkpoint> Skills(JobRun run, List<JobTechConcept> skills, Checkpoint at, CancellationToken ct)
    {
        var ids = new FrameworkIds(run.Tenant, KnownFrameworks.JobTech);
        var seen = skills.Take(at.Done).Select(skill => skill.Id).ToHashSet();
        var sound = new List<SkillImported>();
        foreach (var (skill, row) in skills.Skip(at.Done).Take(Step).Select((skill, i) => (skill, at.Done + i + 1)))
        {
            var label = SourceText.Clean(skill.PreferredLabel);
            var fault = string.IsNullOrEmpty(skill.Id) ? "skills.source-id-missing"
                : Wording.Normalise(label).Length == 0 ? "skills.label-missing"
                : label!.Length > SourceText.LongestLabel ? "skills.label-too-long"
                : !seen.Add(skill.Id) ? "skills.repeated-row" : null;
            if (fault is not null)
            {
                run.Reject(row, "preferred_label", fault, skill.Id);
                continue;
            }
            var (name, text) = (new LocalizedText(label, null), new LocalizedText(SourceText.Clean(skill.Definition), null));
            sound.Add(new SkillImported(ids.Of(skill.Id!), KnownFrameworks.JobTech, skill.Id!, name, text, AlternativeLabels.None,
                SkillKind.Technical, [], ContentHash.Of(name, text, AlternativeLabels.None)));
        }
        await imported.Take(run, sound, ct);
        return at.Done + Step >= skills.Count ? new("gone") : at with { Done = at.Done + Step };
    }

    /// <summary>A package of occupations alone says nothing about which skills there are.</summary>
    private async Task<Checkpoint> Gone(JobRun run, List<JobTechConcept> skills, CancellationToken ct)
    {
        if (skills.Count > 0) await imported.Deprecate(run, KnownFrameworks.JobTech, There(run, skills), ct);
        return new("groups");
    }

    private static HashSet<Guid> There(JobRun run, List<JobTechConcept> skills)
    {
        var ids = new FrameworkIds(run.Tenant, KnownFrameworks.JobTech);
        return [.. skills.Select(skill => skill.Id).Where(id => !string.IsNullOrEmpty(id)).Select(id => ids.Of(id!))];
    }

    private static async Task<Checkpoint> Groups(JobRun run, List<SsykNode> tree, CancellationToken ct)
    {
        var groups = tree.Where(node => node.IsGroup).Select(node => node.ToGroup(run.Tenant)).DistinctBy(g => g.Id).ToArray();
        var known = (await run.Session.LoadManyAsync<OccupationGroup>(ct, [.. groups.Select(g => g.Id)])).ToDictionary(g => g.Id, g => g.ContentHash);
        foreach (var group in groups)
        {
            var isKnown = known.TryGetValue(group.Id, out var hash);
            var isSame = hash == group.ContentHash;
            run.Count(created: isKnown ? 0 : 1, updated: isKnown && !isSame ? 1 : 0, skipped: isSame ? 1 : 0);
            if (!isSame && !run.IsDryRun) run.Session.Store(group);
        }
        return new("occupations");
    }

    private static async Task<Checkpoint?> Occupations(JobRun run, List<SsykNode> tree, Checkpoint at, CancellationToken ct)
    {
        var occupations = tree.Where(node => !node.IsGroup).ToArray();
        var chunk = occupations.Skip(at.Done).Take(Step).ToArray();
        await ImportedOccupations.Take(run, [.. chunk.Select(node => node.ToOccupation(run.Tenant)).DistinctBy(o => o.Id)], ct);
        return at.Done + Step >= occupations.Length ? null : at with { Done = at.Done + Step };
    }
}
