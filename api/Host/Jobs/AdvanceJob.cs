using System.Diagnostics;
using Competence.Api.Problems;
using JasperFx;
using JasperFx.Events;
using Marten;
using Npgsql;
using Wolverine;
using Wolverine.Attributes;
using Wolverine.ErrorHandling;
using Wolverine.Marten;
using Wolverine.Runtime;
using Wolverine.Runtime.Handlers;

namespace Competence.Api.Jobs;

/// <summary>Runs one step of a job.</summary>
public sealed record AdvanceJob(Guid JobId, int Step);

[MessageTimeout(600)]
public static class AdvanceJobHandler
{
    private static readonly TimeSpan[] Pauses =
        [TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10)];

    /// <summary>A step is tried again while the database is away, however long; what fails otherwise fails the job.</summary>
    public static void Configure(HandlerChain chain)
    {
        chain.OnException<ConcurrencyException>().RetryTimes(5).Then.ScheduleRetryIndefinitely(Pauses);
        chain.OnException(Outages.IsOutage, "the database is away").ScheduleRetryIndefinitely(Pauses);
        // stopping the host cancels a step; a step that is cancelled again and again takes too long
        chain.OnException<OperationCanceledException>().ScheduleRetry(Pauses[0], Pauses[1]).Then.CustomActionIndefinitely(Fail, "fail the job");
        chain.OnAnyException().CustomActionIndefinitely(Fail, "fail the job");
    }

    public static async Task<OutgoingMessages> Handle(
        AdvanceJob message,
        [WriteAggregate(nameof(AdvanceJob.JobId))] IEventStream<Job> stream,
        IDocumentSession session,
        IDocumentStore store,
        JobWorks works,
        NpgsqlDataSource database,
        TimeProvider clock,
        CancellationToken ct)
    {
        if (stream.Aggregate is not { HasEnded: false } job || job.Step != message.Step) return []; // redelivered after its commit
        if (job.IsCancelling) return End(new JobCancelled(job.Id, clock.GetUtcNow()));

        // what a dry run does to its session is never saved
        await using var rehearsal = job.IsDryRun ? store.LightweightSession(session.TenantId) : null;
        var run = new StepRun(job, rehearsal ?? session, database);
        var next = await works.Advance(job.Kind, run, ct);

        stream.AppendMany(run.Outcome(next));
        run.KeepFindings(session);
        var messages = next is null ? End(new JobCompleted(job.Id, clock.GetUtcNow())) : [new AdvanceJob(job.Id, job.Step + 1)];
        messages.AddRange(run.News);
        return messages;

        OutgoingMessages End(object how)
        {
            stream.AppendOne(how);
            session.Delete<RunningJob>(job.Kind);
            return [];
        }
    }

    /// <summary>The step was rolled back; that the job failed is recorded by a message of its own, kept before this one is let go.</summary>
    private static async ValueTask Fail(IWolverineRuntime runtime, IEnvelopeLifecycle lifecycle, Exception exception)
    {
        if (lifecycle.Envelope is not { Message: AdvanceJob step } envelope) return;
        var trace = Activity.Current?.TraceId.ToString() ?? envelope.CorrelationId ?? envelope.Id.ToString();
        await new MessageBus(runtime).PublishAsync(new FailJob(step.JobId, step.Step, trace), new DeliveryOptions { TenantId = envelope.TenantId });
        await lifecycle.CompleteAsync();
        runtime.MessageTracking.DiscardedEnvelope(envelope); // else whoever counts or awaits messages believes it is still under way
    }
}

/// <summary>Records that a step could not be done.</summary>
public sealed record FailJob(Guid JobId, int Step, string TraceId);

public static class FailJobHandler
{
    public static void Handle(
        FailJob message, [WriteAggregate(nameof(FailJob.JobId))] IEventStream<Job> stream, IDocumentSession session, TimeProvider clock)
    {
        if (stream.Aggregate is not { HasEnded: false } job || job.Step != message.Step) return;
        stream.AppendOne(new JobFailed(job.Id, message.Step, "jobs.failed", message.TraceId, clock.GetUtcNow()));
        session.Delete<RunningJob>(job.Kind);
    }
}
