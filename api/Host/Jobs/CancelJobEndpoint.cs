using Competence.Kernel;
using FastEndpoints;
using Wolverine;

namespace Competence.Api.Jobs;

/// <summary>Ask a job to stop</summary>
/// <remarks>It stops after the step that is running; what is done stays done.</remarks>
internal sealed class CancelJobEndpoint(JobReaders jobs, IMessageBus bus) : Endpoint<JobRequest>
{
    public override void Configure()
    {
        Post("/jobs/{jobId}/cancellation");
        Policies("job.write");
        Description(d => d.Produces(202).ProducesProblem(404).ProducesProblem(409));
    }

    public override async Task HandleAsync(JobRequest request, CancellationToken ct)
    {
        var actor = Actor.Of(User)!;
        var outcome = await jobs.Find(actor, request.JobId, ct) is null
            ? new Outcome(GetJobEndpoint.Unknown)
            : await bus.InvokeAsync<Outcome>(new CancelJob(request.JobId, actor.Name), ct);
        await Send.ResultAsync(outcome.ToResult(() => Results.Accepted($"/api/v1/jobs/{request.JobId}")));
    }
}
