using Competence.Kernel;
using Competence.Skills.Occupations;
using Marten;

namespace Competence.Skills.Frameworks.Onet;

public sealed record OnetPackages(IReadOnlyList<Guid> UploadIds, string Version);

/// <summary>Takes in O*NET's skills and knowledge, and what its occupations need of them.</summary>
internal sealed class OnetImport(ImportedSkills skills, ImportChanges changes, TimeProvider clock) : IJobWork
{
    private const int Step = 500;

    public string Kind => "skills.onet-import";

    public async Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var packages = run.Input<OnetPackages>();
        var at = Checkpoint.Read(run.Checkpoint, "verify");
        var files = await OnetFiles.Read(run, packages.UploadIds, ct);
        var onet = new OnetSkills(files, run.Tenant);
        var next = at.Phase switch
        {
            "verify" => await Verify(run, files, onet, packages, ct),
            "skills" => await Skills(run, onet, ct),
            "gone" => await Gone(run, onet, ct),
            "occupations" => await Occupations(run, files, onet, at, ct),
            _ => null,
        };
        if (next is null && files.IsUsable) Framework.Finish(run, KnownFrameworks.Onet, packages.Version, clock);
        return next?.ToString();
    }

    private async Task<Checkpoint?> Verify(JobRun run, OnetFiles files, OnetSkills onet, OnetPackages packages, CancellationToken ct)
    {
        await changes.Begin(run, KnownFrameworks.Onet, packages.Version, ct);
        foreach (var (row, column, code, value) in files.Faults) run.Reject(row, column, code, value);
        if (!files.IsUsable)
        {
            run.Reject(1, null, "skills.onet-missing-file", files.Elements.Count == 0 ? "Content Model Reference.txt" : "Skills.txt, Knowledge.txt");
            return null;
        }
        var gone = await ImportedSkills.Gone(run, KnownFrameworks.Onet, There(onet), ct);
        run.Expect(files.Faults.Count + onet.Groups().Count + onet.Skills().Count + gone.Count + files.Occupations.Count);
        return new("skills");
    }

    private async Task<Checkpoint> Skills(JobRun run, OnetSkills onet, CancellationToken ct)
    {
        var groups = onet.Groups();
        var known = (await run.Session.LoadManyAsync<SkillGroup>(ct, [.. groups.Select(g => g.Id)])).ToDictionary(g => g.Id, g => g.ContentHash);
        foreach (var group in groups)
        {
            var isSame = known.TryGetValue(group.Id, out var hash) && hash == group.ContentHash;
            run.Count(created: hash is null ? 1 : 0, updated: hash is not null && !isSame ? 1 : 0, skipped: isSame ? 1 : 0);
            if (!isSame && !run.IsDryRun) run.Session.Store(group);
        }
        await skills.Take(run, onet.Skills(), ct);
        return new("gone");
    }

    private async Task<Checkpoint> Gone(JobRun run, OnetSkills onet, CancellationToken ct)
    {
        await skills.Deprecate(run, KnownFrameworks.Onet, There(onet), ct);
        return new("occupations");
    }

    private static async Task<Checkpoint?> Occupations(JobRun run, OnetFiles files, OnetSkills onet, Checkpoint at, CancellationToken ct)
    {
        var chunk = files.Occupations.Values.OrderBy(o => o.Code, StringComparer.Ordinal).Skip(at.Done).Take(Step).ToArray();
        await ImportedOccupations.Take(run, [.. chunk.Select(onet.Occupation)], ct);
        return chunk.Length < Step ? null : at with { Done = at.Done + Step };
    }

    private static HashSet<Guid> There(OnetSkills onet) => [.. onet.Skills().Select(skill => skill.SkillId)];
}
