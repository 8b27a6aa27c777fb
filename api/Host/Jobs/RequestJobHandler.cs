using System.Text.Json;
using Competence.Kernel;
using Competence.Api.Problems;
using Marten;
using JasperFx;
using Wolverine;
using Wolverine.ErrorHandling;
using Wolverine.Runtime.Handlers;

namespace Competence.Api.Jobs;

/// <summary>Held by the one job of a kind that may run in a tenant; its row is the lock.</summary>
/// <param name="Id">The kind.</param>
public sealed record RunningJob(string Id, Guid JobId);

public static class RequestJobHandler
{
    public static void Configure(HandlerChain chain) =>
        chain.OnException<DocumentAlreadyExistsException>().RetryTimes(2); // two at once: the later then sees the earlier

    public static async Task<(Guid, AdvanceJob)> Handle(
        RequestJob request, IDocumentSession session, Envelope envelope, JobWorks works, TimeProvider clock, CancellationToken ct)
    {
        works.Require(request.Kind);
        if (await session.LoadAsync<RunningJob>(request.Kind, ct) is { } running)
            throw new RefusedException(Refusal.Conflict("jobs.already-running", running.JobId));

        var job = Guid.CreateVersion7();
        session.Insert(new RunningJob(request.Kind, job));
        session.Events.StartStream<Job>(job, new JobRequested(
            job, request.Kind, JsonSerializer.Serialize(request.Input, StepRun.Json), request.IsDryRun, request.Title,
            envelope.UserName ?? "system", clock.GetUtcNow()));
        return (job, new AdvanceJob(job, 0));
    }
}
