using Competence.Kernel;
using FastEndpoints;
using Marten;
using Marten.Linq.MatchesSql;

namespace Competence.Api.Jobs;

/// <param name="Cursor">The last answer's <c>nextCursor</c>.</param>
/// <param name="Limit">At most this many, 1 to 100.</param>
public sealed record ListJobsRequest([property: QueryParam] string? Cursor = null, [property: QueryParam] int Limit = 25);

/// <summary>The jobs that the reader may see, the newest first</summary>
internal sealed class ListJobsEndpoint(IQuerySession session, JobReaders jobs) : Endpoint<ListJobsRequest, Page<JobView>>
{
    public override void Configure()
    {
        Get("/jobs");
        Policies("job.read");
    }

    public override async Task HandleAsync(ListJobsRequest request, CancellationToken ct)
    {
        if (!Cursors.Read(request.Cursor, Guid.Parse("ffffffff-ffff-ffff-ffff-ffffffffffff"), out var before))
        {
            await Send.ResultAsync(Outcome.Problem(Cursors.Unreadable));
            return;
        }
        var actor = Actor.Of(User)!;
        var seen = session.Query<Job>().Where(j => j.MatchesSql("d.id < ?", before));
        if (!await jobs.SeesAll(actor, ct)) seen = seen.Where(j => j.RequestedBy == actor.Name);
        var found = await seen.OrderByDescending(j => j.Id).Take(request.Limit + 1).ToListAsync(ct);
        var page = found.Take(request.Limit).Select(JobView.Of).ToList();
        await Send.OkAsync(new(page, found.Count > request.Limit ? page[^1].JobId.ToString() : null), ct);
    }
}
