namespace Competence.Api.Jobs;

/// <param name="Input">What the work was asked to do, as JSON; names uploads by id.</param>
/// <param name="RequestedBy">The actor's name: an id.</param>
public sealed record JobRequested(
    Guid JobId, string Kind, string Input, bool IsDryRun, string Title, string RequestedBy, DateTimeOffset At);

/// <summary>One step is committed.</summary>
/// <param name="Step">Counted from 0.</param>
/// <param name="Checkpoint">Where the next step begins; null after the last.</param>
/// <param name="Total">All rows, once known.</param>
public sealed record JobProgressed(
    Guid JobId, int Step, string? Checkpoint, int? Total, int Created, int Updated, int Skipped);

/// <summary>Rows of one step that could not be taken; what was wrong with them is kept beside the stream, for it may name people.</summary>
/// <param name="Rows">How many rows.</param>
/// <param name="Faults">How many faults in them.</param>
public sealed record RowsRejected(Guid JobId, int Step, int Rows, int Faults);

/// <summary>Rows of one step that were taken although they contradict themselves; what it is is kept where the rejected ones' is.</summary>
/// <param name="Rows">How many rows.</param>
/// <param name="Remarks">How many remarks on them.</param>
public sealed record RowsRemarked(Guid JobId, int Step, int Rows, int Remarks);

public sealed record JobCancellationRequested(Guid JobId, string RequestedBy);

public sealed record JobCompleted(Guid JobId, DateTimeOffset At);

/// <param name="Code">A refusal code; the sentence follows the reader's language.</param>
/// <param name="TraceId">Leads to the log, where the exception is.</param>
public sealed record JobFailed(Guid JobId, int Step, string Code, string TraceId, DateTimeOffset At);

public sealed record JobCancelled(Guid JobId, DateTimeOffset At);
