using System.Globalization;
using Competence.Kernel;
using FastEndpoints;
using Marten;

namespace Competence.Api.Jobs;

/// <summary>What a row of the file would do to one thing.</summary>
/// <param name="Row">As a person counts in the file: the first row after the heading is 2.</param>
/// <param name="Subject">What a reader knows the thing by.</param>
/// <param name="Field">As the API names it; null where the whole thing is new.</param>
/// <param name="Was">Null where there was nothing.</param>
/// <param name="Becomes">Null where nothing is left.</param>
public sealed record DifferenceView(int Row, string Subject, string? Field, string? Was, string? Becomes);

public sealed record ListJobDifferencesRequest(
    [property: RouteParam] Guid JobId, [property: QueryParam] string? Cursor = null, [property: QueryParam] int Limit = 25);

/// <summary>What a dry run would change, row by row</summary>
/// <remarks>The first thousand differences; how many things would be created and changed in all stands in the job.</remarks>
internal sealed class ListJobDifferencesEndpoint(IQuerySession session, JobReaders jobs)
    : Endpoint<ListJobDifferencesRequest, Page<DifferenceView>>
{
    public override void Configure()
    {
        Get("/jobs/{jobId}/differences");
        Policies("job.read");
        Description(d => d.ProducesProblem(404));
    }

    public override async Task HandleAsync(ListJobDifferencesRequest request, CancellationToken ct)
    {
        if (await jobs.Find(Actor.Of(User)!, request.JobId, ct) is not { } job)
            await Send.ResultAsync(Outcome.Problem(GetJobEndpoint.Unknown));
        else if (!Cursors.Read(request.Cursor, 0, out var after))
            await Send.ResultAsync(Outcome.Problem(Cursors.Unreadable));
        else
            await Send.OkAsync(await Page(job.Id, after, request.Limit, ct), ct);
    }

    private async Task<Page<DifferenceView>> Page(Guid job, int after, int limit, CancellationToken ct)
    {
        List<(int N, DifferenceView Difference)> found = [];
        await foreach (var row in Differences.Read(session, job, after, limit + 1, ct)) found.Add(row);
        return new(
            [.. found.Take(limit).Select(f => f.Difference)],
            found.Count > limit ? found[limit - 1].N.ToString(CultureInfo.InvariantCulture) : null);
    }
}
