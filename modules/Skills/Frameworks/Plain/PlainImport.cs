using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Contracts;
using Marten;

namespace Competence.Skills.Frameworks.Plain;

/// <param name="IsComplete">What the file does not have is deprecated.</param>
public sealed record PlainPackage(Guid UploadId, string Version, bool IsComplete);

/// <summary>
/// Takes in a catalogue of the organisation's own. The whole file is read and checked in every step, for its rows lean on one
/// another; a step takes some of them.
/// </summary>
internal sealed class PlainImport(ImportedSkills imported, ImportChanges changes, TimeProvider clock) : IJobWork
{
    private const int Step = 500;

    public string Kind => "skills.plain-import";

    public async Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var package = run.Input<PlainPackage>();
        var at = Checkpoint.Read(run.Checkpoint, "verify");
        var file = await PlainFile.Read(run, package.UploadId, ct);
        if (!run.IsDryRun) await run.Session.HoldCatalogue(ct);
        var keys = new PlainKeys(run.Tenant);
        var plan = PlainPlan.Of(file.Rows, await PlainSurroundings.Of(run.Session, file.Rows, keys, ct), keys);
        var next = at.Phase switch
        {
            "verify" => await Verify(run, package, file, plan, ct),
            "skills" => await Take(run, plan, at, ct),
            "gone" => await Gone(run, package, plan, ct),
            _ => null,
        };
        if (next is null && plan.Sound.Count > 0) Framework.Finish(run, Skill.OwnFramework, package.Version, clock);
        return next?.ToString();
    }

    private async Task<Checkpoint?> Verify(JobRun run, PlainPackage package, PlainFile file, PlainPlan plan, CancellationToken ct)
    {
        await changes.Begin(run, Skill.OwnFramework, package.Version, ct);
        var faults = file.Faults.Concat(plan.Faults).OrderBy(f => f.Row).ToList();
        foreach (var fault in faults) run.Reject(fault.Row, fault.Column, fault.Code, fault.Value);
        var gone = package.IsComplete ? (await ImportedSkills.Gone(run, Skill.OwnFramework, plan.There, ct)).Count : 0;
        run.Expect(faults.DistinctBy(f => f.Row).Count() + plan.Sound.Count + gone);
        return plan.Sound.Count == 0 ? null : new("skills");
    }

    private async Task<Checkpoint> Take(JobRun run, PlainPlan plan, Checkpoint at, CancellationToken ct)
    {
        var chunk = plan.Sound.Skip(at.Done).Take(Step).ToList();
        var (found, told) = (new List<ImportChange>(), new List<CatalogueSkill>());
        foreach (var skill in chunk)
        {
            var facts = skill.Facts();
            run.Count(skill.Here is null ? 1 : 0, skill.Here is not null && facts.Count > 0 ? 1 : 0, facts.Count == 0 ? 1 : 0);
            if (skill.Change(facts) is { } change) found.Add(change);
            if (run.IsDryRun || facts.Count == 0) continue;
            if (skill.Here is null) run.Session.Events.StartStream<Skill>(skill.Id, facts);
            else (await run.Session.Events.FetchForWriting<Skill>(skill.Id, ct)).AppendMany(facts);
            told.Add(skill.Here.Told(skill.Here?.Version, facts));
        }
        if (told.Count > 0) run.Tell(new SkillsChanged(told));
        await changes.Add(run, found, ct);
        return chunk.Count < Step ? new("gone") : at with { Done = at.Done + Step };
    }

    private async Task<Checkpoint?> Gone(JobRun run, PlainPackage package, PlainPlan plan, CancellationToken ct)
    {
        if (package.IsComplete) await imported.Deprecate(run, Skill.OwnFramework, plan.There, ct);
        return null;
    }
}
