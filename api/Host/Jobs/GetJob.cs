using Competence.Kernel;
using FastEndpoints;

namespace Competence.Api.Jobs;

/// <param name="JobId">As answered by the request that started it.</param>
public sealed record JobRequest([property: RouteParam] Guid JobId);

/// <summary>How far a job has come</summary>
internal sealed class GetJobEndpoint(JobReaders jobs) : Endpoint<JobRequest, JobView>
{
    public static readonly Refusal Unknown = Refusal.NotFound("jobs.unknown");

    public override void Configure()
    {
        Get("/jobs/{jobId}");
        Policies("job.read");
        Description(d => d.ProducesProblem(404));
    }

    public override async Task HandleAsync(JobRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await jobs.Find(Actor.Of(User)!, request.JobId, ct) is { } job
            ? Results.Ok(JobView.Of(job))
            : Outcome.Problem(Unknown));
}
