using Competence.Kernel;

namespace Competence.Skills.Frameworks.Esco;

public sealed record EscoPackages(IReadOnlyList<Guid> UploadIds, string Version);

/// <summary>
/// Takes in ESCO's skills, groups and occupations. Everything is read and checked first; what cannot be taken is reported
/// row by row, and the rest goes on.
/// </summary>
internal sealed class EscoImport(ImportedSkills skills, ImportChanges changes, TimeProvider clock) : IJobWork
{
    private const int Step = 1000;

    public string Kind => "skills.esco-import";

    public async Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var packages = run.Input<EscoPackages>();
        var at = Checkpoint.Read(run.Checkpoint, "verify");
        if (run.Checkpoint is null) await changes.Begin(run, KnownFrameworks.Esco, packages.Version, ct);
        using var files = await EscoFiles.Open(run, packages.UploadIds, ct);
        var next = at.Phase switch
        {
            "verify" => Verify(run, files, at),
            "hierarchy" => Report(run, files.Hierarchy(), at, "repeated"),
            "repeated" => Report(run, files.Repeated(), at, "broader"),
            "broader" => Report(run, files.Broader().Dangling, at, "links"),
            "links" => Report(run, files.Needed().Dangling, at, "groups"),
            "groups" => await Groups(run, files, at, ct),
            "skills" => await Skills(run, files, at, ct),
            "gone" => await Gone(run, files, ct),
            "occupations" => await Occupations(run, files, at, ct),
            _ => null,
        };
        if (next is null && files.IsUsable) Framework.Finish(run, KnownFrameworks.Esco, packages.Version, clock);
        return next?.ToString();
    }

    private static Checkpoint? Verify(JobRun run, EscoFiles files, Checkpoint at)
    {
        if (files.IsUsable) files.Verify();
        foreach (var (code, value) in files.Faults) run.Reject(1, null, code, value);
        return files.IsUsable ? new("hierarchy", Rejected: at.Rejected + files.Faults.Count) : null;
    }

    private static Checkpoint Report(JobRun run, List<Dangling> rows, Checkpoint at, string next)
    {
        foreach (var row in rows) run.Reject(row.Row, row.Place, row.Code, row.Value);
        return new(next, Rejected: at.Rejected + rows.Count);
    }

    private static async Task<Checkpoint> Groups(JobRun run, EscoFiles files, Checkpoint at, CancellationToken ct)
    {
        var names = new[] { EscoFile.Groups, EscoFile.Skills, EscoFile.Occupations };
        var gone = await ImportedSkills.Gone(run, KnownFrameworks.Esco, There(run, files), ct);
        run.Expect(at.Rejected + gone.Count + names.Sum(name => files.Languages(name).Take(1).Sum(language => files.Rows($"{name}_{language}.csv").Count())));
        await EscoGroups.Take(run, [.. Sound(run, files.Concepts(EscoFile.Groups))], files.Broader().Links, ct);
        return new("skills");
    }

    private async Task<Checkpoint> Skills(JobRun run, EscoFiles files, Checkpoint at, CancellationToken ct)
    {
        var chunk = files.Concepts(EscoFile.Skills, at.Done, Step).ToArray();
        run.Count(skipped: chunk.Count(c => c.IsObsolete && c.Fault is null));
        await EscoSkills.Take(run, skills, [.. Sound(run, chunk).Where(c => !c.IsObsolete)], files.Broader().Links, new EscoKinds(files), ct);
        return chunk.Length < Step ? new("gone") : at with { Done = at.Done + Step };
    }

    private async Task<Checkpoint> Gone(JobRun run, EscoFiles files, CancellationToken ct)
    {
        await skills.Deprecate(run, KnownFrameworks.Esco, There(run, files), ct);
        return new("occupations");
    }

    private static HashSet<Guid> There(JobRun run, EscoFiles files)
    {
        var ids = new FrameworkIds(run.Tenant, KnownFrameworks.Esco);
        return [.. files.SkillsThere().Select(ids.Of)];
    }

    private static async Task<Checkpoint?> Occupations(JobRun run, EscoFiles files, Checkpoint at, CancellationToken ct)
    {
        var chunk = files.Concepts(EscoFile.Occupations, at.Done, Step).ToArray();
        await EscoOccupations.Take(run, [.. Sound(run, chunk)], files.Needed().Links, ct);
        return chunk.Length < Step ? null : at with { Done = at.Done + Step };
    }

    private static IEnumerable<EscoConcept> Sound(JobRun run, IEnumerable<EscoConcept> concepts)
    {
        foreach (var concept in concepts)
        {
            if (concept.Fault is not { } fault) yield return concept;
            else run.Reject(concept.Row, concept.File, fault, concept.Uri);
        }
    }
}
