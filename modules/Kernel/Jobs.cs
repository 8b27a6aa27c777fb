using Marten;

namespace Competence.Kernel;

/// <summary>
/// Long work as a row of short transactions: every step runs in the session of <see cref="JobRun"/>, and its effects, the
/// job's progress and the message that starts the next step commit together. A killed process loses at most one step.
/// </summary>
public interface IJobWork
{
    /// <summary><c>module.kind</c>, such as <c>people.import</c>; what a request for the job names.</summary>
    string Kind { get; }

    /// <summary>Does one step from <see cref="JobRun.Checkpoint"/> on; returns the next checkpoint, or null when all is done.</summary>
    Task<string?> Advance(JobRun run, CancellationToken ct);
}

/// <summary>One step of a job, and what it has to tell.</summary>
public abstract class JobRun
{
    public required Guid JobId { get; init; }
    public required string Tenant { get; init; }
    /// <summary>True where nothing may be written, only counted and rejected.</summary>
    public required bool IsDryRun { get; init; }
    /// <summary>Null at the first step.</summary>
    public required string? Checkpoint { get; init; }
    /// <summary>The step's transaction; saved by the runner, never by the work.</summary>
    public required IDocumentSession Session { get; init; }

    /// <summary>What the job was requested with.</summary>
    public abstract T Input<T>();
    /// <summary>Opens an uploaded file; the caller disposes it.</summary>
    public abstract Task<Stream> Open(Guid uploadId, CancellationToken ct);
    /// <summary>Opens an uploaded table as text, in the encoding and with the delimiter that its uploader was shown; the caller disposes it.</summary>
    public abstract Task<(TextReader Text, char Delimiter)> OpenTable(Guid uploadId, CancellationToken ct);
    /// <summary>How many rows there are in all, once known.</summary>
    public abstract void Expect(int total);
    /// <summary>Counts rows as dealt with.</summary>
    public abstract void Count(int created = 0, int updated = 0, int skipped = 0);
    /// <summary>Reports a row that cannot be taken; the others go on.</summary>
    /// <param name="row">As a person counts in the file: the first row after the heading is 2.</param>
    /// <param name="column">The column's name in the file, or null for the row as a whole.</param>
    /// <param name="code">A refusal code; the sentence follows the reader's language.</param>
    /// <param name="value">What was found, cut to 100 characters.</param>
    public abstract void Reject(int row, string? column, string code, string? value);
    /// <summary>Reports a row that was taken although it contradicts itself, so that a person looks at it; the same as <see cref="Reject"/> otherwise.</summary>
    public abstract void Remark(int row, string? column, string code, string? value);
    /// <summary>Tells, in a dry run, what a row would change; the first thousand are kept for the reader.</summary>
    /// <param name="row">As a person counts in the file: the first row after the heading is 2.</param>
    /// <param name="subject">What a reader knows the thing by.</param>
    /// <param name="field">As the API names it; null where the whole thing is new.</param>
    /// <param name="was">Null where there was nothing.</param>
    /// <param name="becomes">Null where nothing is left.</param>
    public abstract void Differ(int row, string subject, string? field, string? was, string? becomes);
    /// <summary>News to tell once the step is committed.</summary>
    public abstract void Tell(object news);
}

/// <summary>Asks the host to run a job; sent by an endpoint over the bus, answered with the job's id.</summary>
/// <param name="Input">Serialised for the work; names uploads by id.</param>
public sealed record RequestJob(string Kind, object Input, bool IsDryRun, string Title);
