using System.Globalization;
using Competence.Api.Problems;
using Competence.Kernel;
using FastEndpoints;
using Marten;

namespace Competence.Api.Jobs;

/// <param name="Row">As a person counts in the file: the first row after the heading is 2.</param>
/// <param name="Column">Named as in the file; null for the row as a whole.</param>
/// <param name="Reason">What is wrong, in the reader's language.</param>
/// <param name="Value">What was found, cut to 100 characters.</param>
/// <param name="IsTaken">The row was taken all the same: it contradicts itself, and somebody is to look at it.</param>
public sealed record RejectionView(int Row, string? Column, string Code, string Reason, string? Value, bool IsTaken);

public sealed record ListJobErrorsRequest(
    [property: RouteParam] Guid JobId, [property: QueryParam] string? Cursor = null, [property: QueryParam] int Limit = 25);

/// <summary>The rows of a job that could not be taken, and those that were taken although they contradict themselves</summary>
internal sealed class ListJobErrorsEndpoint(IQuerySession session, JobReaders jobs) : Endpoint<ListJobErrorsRequest, Page<RejectionView>>
{
    public override void Configure()
    {
        Get("/jobs/{jobId}/rejections");
        Policies("job.read");
        Description(d => d.ProducesProblem(404));
    }

    public override async Task HandleAsync(ListJobErrorsRequest request, CancellationToken ct)
    {
        if (await jobs.Find(Actor.Of(User)!, request.JobId, ct) is not { } job)
            await Send.ResultAsync(Outcome.Problem(GetJobEndpoint.Unknown));
        else if (!Cursors.Read(request.Cursor, 0, out var after))
            await Send.ResultAsync(Outcome.Problem(Cursors.Unreadable));
        else
            await Send.OkAsync(await Page(job.Id, after, request.Limit, ct), ct);
    }

    private async Task<Page<RejectionView>> Page(Guid job, int after, int limit, CancellationToken ct)
    {
        List<(int N, Rejection Rejection)> found = [];
        await foreach (var row in Rejections.Read(session, job, after, limit + 1, ct)) found.Add(row);
        var views = found.Take(limit).Select(f => View(f.Rejection)).ToList();
        return new(views, found.Count > limit ? found[limit - 1].N.ToString(CultureInfo.InvariantCulture) : null);
    }

    private static RejectionView View(Rejection found) => new(found.Row, found.Column, found.Code, Sentence(found), found.Value, found.IsTaken);

    /// <summary>Such a sentence's first place is the column, its second the value.</summary>
    public static string Sentence(Rejection found) => Sentences.For(found.Code, [found.Column ?? "", found.Value ?? "", "", ""]);
}
