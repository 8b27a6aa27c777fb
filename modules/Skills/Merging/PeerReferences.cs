using Competence.Kernel;
using Competence.Skills.Peers;
using Marten;

namespace Competence.Skills.Merging;

/// <summary>
/// Colleagues who are asked of the deprecated skill and have not answered; who has answered follows with the rating. Who is asked
/// of both is asked of the successor once, since the earlier day.
/// </summary>
internal sealed class PeerReferences(TimeProvider clock) : ISkillReferences
{
    public SkillReferenceKind Kind => SkillReferenceKind.PeerRequests;

    public Task<int> Count(IQuerySession session, Guid skill, CancellationToken ct) => session.CountPeopleOf("peer_requests", skill, ct);

    public async Task<int> Move(JobRun run, Merge merge, CancellationToken ct)
    {
        var people = await run.Session.PeopleOf("peer_requests", merge.From.Id, ct);
        await run.MoveProfiles(
            people, merge, clock,
            profile => profile.Open(merge.From.Id).Select(asked => new PeerRequestMoved(
                profile.PersonId, merge.To.Id, merge.From.Id, asked.PeerId, clock.GetUtcNow())),
            async (_, after) =>
            {
                foreach (var skill in new[] { merge.From.Id, merge.To.Id }) await run.Session.WritePeerRequests(after, skill, ct);
            }, ct);
        return people.Count;
    }
}
