using System.Globalization;
using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Contracts;
using Marten;

namespace Competence.Skills.Merging;

public sealed record SkillMigrationInput(Guid SkillId, Guid SuccessorId);

/// <summary>
/// Moves all that points at a deprecated skill to its one successor, sort by sort and step by step; a second run finds
/// nothing to move and writes nothing.
/// </summary>
internal sealed class MigrateSkill(IEnumerable<ISkillReferences> references, TimeProvider clock) : IJobWork
{
    public string Kind => "skills.migration";

    public async Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var input = run.Input<SkillMigrationInput>();
        var from = await run.Session.LoadAsync<Skill>(input.SkillId, ct);
        var to = await run.Session.LoadAsync<Skill>(input.SuccessorId, ct);
        if (Decide(from, to) is { Refusal: { } refusal })
        {
            run.Reject(1, null, refusal.Code, null);
            return null;
        }
        var sorts = references.OrderBy(r => r.Kind).ToList();
        if (run.Checkpoint is null) run.Expect(await Total(run, sorts, input.SkillId, ct));
        if (run.IsDryRun)
        {
            run.Count(updated: await Total(run, sorts, input.SkillId, ct));
            return null;
        }
        return await Move(run, sorts, new Merge(from!, to!), ct);
    }

    /// <summary>What was decided when the skill was deprecated must still hold.</summary>
    public static Decision Decide(Skill? from, Skill? to)
    {
        if (from is null) return Refusal.NotFound("skills.unknown-skill");
        if (from.Status != SkillStatus.Deprecated || from.ReplacedBy is null) return Refusal.Conflict("skills.no-successor");
        return to is { Status: SkillStatus.Active } && to.Id == from.ReplacedBy ? Decision.Nothing : Refusal.Conflict("skills.successor-not-active");
    }

    private async Task<string?> Move(JobRun run, List<ISkillReferences> sorts, Merge merge, CancellationToken ct)
    {
        var at = int.Parse(run.Checkpoint ?? "0", CultureInfo.InvariantCulture);
        if (at < sorts.Count)
        {
            var moved = await sorts[at].Move(run, merge, ct);
            run.Count(updated: moved);
            return (moved == 0 ? at + 1 : at).ToString(CultureInfo.InvariantCulture);
        }
        if (merge.From.MovedTo != merge.To.Id)
        {
            var stream = await run.Session.Events.FetchForWriting<Skill>(merge.From.Id, ct);
            stream.AppendOne(new SkillReferencesMoved(merge.From.Id, merge.To.Id, clock.GetUtcNow()));
            run.Tell(new SkillMerged(merge.From.Id, merge.To.Id, clock.GetUtcNow()));
        }
        return null;
    }

    private static async Task<int> Total(JobRun run, List<ISkillReferences> sorts, Guid skill, CancellationToken ct)
    {
        var total = 0;
        foreach (var sort in sorts) total += await sort.Count(run.Session, skill, ct);
        return total;
    }
}
