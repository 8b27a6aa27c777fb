using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Api.Jobs;

public enum JobState { Requested, Running, Completed, Failed, Cancelled }

/// <summary>One long work and how far it has come. The stream id is the job's id.</summary>
public sealed record Job(
    Guid Id, string Kind, string Input, bool IsDryRun, string Title, string RequestedBy, DateTimeOffset StartedAt)
{
    public JobState State { get; init; }
    public bool IsCancelling { get; init; }
    /// <summary>The step that is to run next; a message for another one is a redelivery.</summary>
    public int Step { get; init; }
    public string? Checkpoint { get; init; }
    public int? Total { get; init; }
    public int Created { get; init; }
    public int Updated { get; init; }
    public int Skipped { get; init; }
    /// <summary>Rows that could not be taken.</summary>
    public int Rejected { get; init; }
    /// <summary>Rows that were taken although they contradict themselves.</summary>
    public int Remarked { get; init; }
    /// <summary>What was wrong with both: as many as there are rows in <c>jobs.rejections</c>.</summary>
    public int Faults { get; init; }
    public DateTimeOffset? EndedAt { get; init; }
    public string? Code { get; init; }
    public string? TraceId { get; init; }

    public bool HasEnded => State is JobState.Completed or JobState.Failed or JobState.Cancelled;

    public static Job? Fold(Job? job, object @event) => @event switch
    {
        JobRequested e => new Job(e.JobId, e.Kind, e.Input, e.IsDryRun, e.Title, e.RequestedBy, e.At),
        JobProgressed e => job! with
        {
            State = JobState.Running,
            Step = e.Step + 1,
            Checkpoint = e.Checkpoint,
            Total = e.Total ?? job.Total,
            Created = job.Created + e.Created,
            Updated = job.Updated + e.Updated,
            Skipped = job.Skipped + e.Skipped,
        },
        RowsRejected e => job! with { Rejected = job.Rejected + e.Rows, Faults = job.Faults + e.Faults },
        RowsRemarked e => job! with { Remarked = job.Remarked + e.Rows, Faults = job.Faults + e.Remarks },
        JobCancellationRequested => job! with { IsCancelling = true },
        JobCompleted e => job! with { State = JobState.Completed, EndedAt = e.At },
        JobFailed e => job! with { State = JobState.Failed, EndedAt = e.At, Code = e.Code, TraceId = e.TraceId },
        JobCancelled e => job! with { State = JobState.Cancelled, EndedAt = e.At },
        _ => job,
    };
}

public sealed partial class JobProjection : SingleStreamProjection<Job, Guid>
{
    public override Job? Evolve(Job? snapshot, Guid id, IEvent e) => Job.Fold(snapshot, e.Data);
}
