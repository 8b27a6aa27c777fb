using Competence.Kernel;
using Competence.Skills.Evidence;
using Marten;

namespace Competence.Skills.Merging;

/// <summary>
/// Evidence of the deprecated skill, all of a person's in one go. Nothing clashes: who has evidence of both skills has that much
/// more of the successor, each piece with its own day, verdict and words.
/// </summary>
internal sealed class EvidenceReferences(TimeProvider clock) : ISkillReferences
{
    public SkillReferenceKind Kind => SkillReferenceKind.Evidence;

    public Task<int> Count(IQuerySession session, Guid skill, CancellationToken ct) => session.CountPeopleOf("evidence", skill, ct);

    public async Task<int> Move(JobRun run, Merge merge, CancellationToken ct)
    {
        var people = await run.Session.PeopleOf("evidence", merge.From.Id, ct);
        await run.MoveProfiles(
            people, merge, clock,
            profile => profile.Evidence.Where(item => item.SkillId == merge.From.Id)
                .Select(item => new EvidenceMoved(profile.PersonId, item.Id, merge.To.Id, merge.From.Id, clock.GetUtcNow())),
            async (before, after) =>
            {
                foreach (var item in before.Evidence.Where(item => item.SkillId == merge.From.Id)) await run.Session.WriteEvidence(after, item.Id, ct);
            }, ct);
        return people.Count;
    }
}
