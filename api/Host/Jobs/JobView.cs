using Competence.Api.Problems;

namespace Competence.Api.Jobs;

/// <param name="Kind"><c>people.import</c>, <c>skills.esco-import</c> and so on.</param>
/// <param name="IsDryRun">True where nothing is written, only counted.</param>
/// <param name="Done">Rows dealt with.</param>
/// <param name="Total">All rows; null while not known.</param>
/// <param name="Rejected">Rows that could not be taken; see the job's rejections.</param>
/// <param name="Remarked">Rows that were taken although they contradict themselves; among the job's rejections, and marked there.</param>
/// <param name="IsCancelling">Asked to stop; it does so after the step that is running.</param>
/// <param name="Problem">Why it failed, in the reader's language; null where it did not.</param>
public sealed record JobView(
    Guid JobId, string Kind, JobState State, bool IsDryRun, string Title, int Done, int? Total, int Created, int Updated,
    int Skipped, int Rejected, int Remarked, bool IsCancelling, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, string? Problem)
{
    public static JobView Of(Job job) => new(
        job.Id, job.Kind, job.State, job.IsDryRun, job.Title, job.Created + job.Updated + job.Skipped + job.Rejected, job.Total,
        job.Created, job.Updated, job.Skipped, job.Rejected, job.Remarked, job.IsCancelling && !job.HasEnded, job.StartedAt, job.EndedAt,
        job.Code is null ? null : Sentences.For(job.Code, [job.TraceId ?? ""]));
}
