using System.Text.Json;
using Competence.Kernel;
using FastEndpoints;

namespace Competence.Api.Jobs;

/// <summary>A job's progress as server-sent events, until it has ended</summary>
/// <remarks>Each <c>data:</c> is a JobView: one at once, then one for every change.</remarks>
internal sealed class FollowJobEndpoint(JobReaders jobs, IServiceScopeFactory scopes, TimeProvider clock) : Endpoint<JobRequest>
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500), Heartbeat = TimeSpan.FromSeconds(15);
    private const int LooksPerRight = 8; // a right that is lost is lost within five seconds

    public override void Configure()
    {
        Get("/jobs/{jobId}/progress");
        Policies("job.read");
        Description(d => d.Produces<JobView>(200, "text/event-stream").ProducesProblem(404), clearDefaults: true);
    }

    public override async Task HandleAsync(JobRequest request, CancellationToken ct)
    {
        var actor = Actor.Of(User)!;
        if (await jobs.Find(actor, request.JobId, ct) is not { } job)
        {
            await Send.ResultAsync(Outcome.Problem(GetJobEndpoint.Unknown));
            return;
        }
        HttpContext.MarkResponseStart();
        var response = HttpContext.Response;
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Accel-Buffering"] = "no"; // a proxy that gathers answers would hold the events back
        try
        {
            await Follow(job, actor, response, ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // the reader has gone
        }
    }

    private async Task Follow(Job job, Actor actor, HttpResponse response, CancellationToken ct)
    {
        using var timer = new PeriodicTimer(Look, clock);
        var (sent, at) = ("", clock.GetTimestamp());
        for (var look = 1; ; look++)
        {
            var view = JsonSerializer.Serialize(JobView.Of(job), StepRun.Json);
            if (view != sent) await Write($"data: {sent = view}\n\n");
            else if (clock.GetElapsedTime(at) >= Heartbeat) await Write(": still here\n\n");
            if (job.HasEnded || !await timer.WaitForNextTickAsync(ct)) return;

            if (await (look % LooksPerRight == 0 ? Allowed(actor, job.Id, ct) : jobs.Load(job.Id, ct)) is not { } later) return;
            job = later;
        }

        async Task Write(string text)
        {
            at = clock.GetTimestamp();
            await response.WriteAsync(text, ct);
            await response.Body.FlushAsync(ct);
        }
    }

    private async Task<Job?> Allowed(Actor actor, Guid id, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope(); // what the policy knew, it knew for its own scope
        return await scope.ServiceProvider.GetRequiredService<JobReaders>().Find(actor, id, ct);
    }
}
