using Competence.Client;

namespace Competence.Cli;

/// <summary>A job's way on standard error, its end on standard output.</summary>
internal sealed class JobProgress : IProgress<JobView>
{
    public void Report(JobView value) => Console.Error.Write($"\r{value.Title}: {value.Done}{(value.Total is { } total ? $" / {total}" : "")}   ");

    /// <summary>0 all taken, 1 failed or cancelled, 2 some rows were not taken.</summary>
    public static async Task<int> Follow(CompetenceClient client, Guid jobId, CancellationToken ct)
    {
        var job = await client.Finish(jobId, new JobProgress(), ct);
        Console.Error.WriteLine();
        if (job.Problem is not null) Console.Error.WriteLine(job.Problem);
        Console.WriteLine($"{(job.IsDryRun ? "would be " : "")}created {job.Created}, updated {job.Updated}, unchanged {job.Skipped}, rejected {job.Rejected}, to look at {job.Remarked}");
        if (job.Rejected + job.Remarked > 0) await Rejections(client, jobId, ct);
        return job.State != JobState.Completed ? 1 : job.Rejected > 0 ? 2 : 0;
    }

    private static async Task Rejections(CompetenceClient client, Guid jobId, CancellationToken ct)
    {
        var page = await client.ListJobErrorsAsync(jobId, null, 20, ct);
        foreach (var row in page.Items) Console.Error.WriteLine($"  row {row.Row}{(row.Column is null ? "" : $", {row.Column}")}: {row.Reason} ({row.Code}{(row.IsTaken ? ", taken" : "")})");
        if (page.NextCursor is not null) Console.Error.WriteLine($"  … all of them: competence export job-errors {jobId}");
    }
}
