using Competence.Kernel;
using Marten;

namespace Competence.Api.Jobs;

/// <summary>A job is seen by who requested it, and by those whom the policy lets read that person's jobs; by nobody else.</summary>
internal sealed class JobReaders(IQuerySession session, IPolicy policy)
{
    /// <summary>Null where there is none, or none that this actor may see.</summary>
    public async Task<Job?> Find(Actor actor, Guid id, CancellationToken ct) =>
        await session.LoadAsync<Job>(id, ct) is { } job && await MaySee(actor, job.RequestedBy, ct) ? job : null;

    public async Task<string[]> RequestersSeenBy(Actor actor, CancellationToken ct)
    {
        List<string> seen = [];
        foreach (var requester in await session.Query<Job>().Select(j => j.RequestedBy).Distinct().ToListAsync(ct))
            if (await MaySee(actor, requester, ct)) seen.Add(requester);
        return [.. seen];
    }

    // a key is asked about by its own id, which is nobody's: only who may read everybody's jobs reads those of keys
    private async Task<bool> MaySee(Actor actor, string requester, CancellationToken ct) =>
        requester == actor.Name
        || Guid.TryParse(requester[(requester.IndexOf(':', StringComparison.Ordinal) + 1)..], out var id)
        && await policy.Can(actor, "job.read", id, ct) is null;
}
