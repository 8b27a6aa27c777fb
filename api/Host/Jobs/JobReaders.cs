using Competence.Kernel;
using Marten;

namespace Competence.Api.Jobs;

/// <summary>A job is seen by who requested it, and by people who may read every import: what it rejected may be about anybody.</summary>
internal sealed class JobReaders(IQuerySession session, IPolicy policy)
{
    /// <summary>Null where there is none, or none that this actor may see.</summary>
    public async Task<Job?> Find(Actor actor, Guid id, CancellationToken ct) =>
        await Load(id, ct) is { } job
        && await policy.Can(actor, "job.read", null, ct) is null
        && (job.RequestedBy == actor.Name || await SeesAll(actor, ct)) ? job : null;

    /// <summary>For who was let in before.</summary>
    public Task<Job?> Load(Guid id, CancellationToken ct) => session.LoadAsync<Job>(id, ct);

    public async Task<bool> SeesAll(Actor actor, CancellationToken ct) =>
        actor.PersonId is not null && await policy.Can(actor, "import.read", null, ct) is null;
}
