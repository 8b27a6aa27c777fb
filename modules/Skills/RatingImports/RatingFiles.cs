using System.Collections.Concurrent;
using Competence.Kernel;

namespace Competence.Skills.RatingImports;

/// <summary>What the whole file tells: how it is written, how its dates are meant, how many rows it has.</summary>
internal sealed record FileScan(OccurredColumn Dates, int Rows);

/// <summary>
/// Keeps each running import's file open where its last step left off: a step would else read all that comes before it.
/// A process that has not read so far begins anew, and nothing is lost with it.
/// </summary>
internal sealed class RatingFiles
{
    private const int Kept = 8, ScannedAtOnce = 10_000;
    private readonly ConcurrentDictionary<(Guid Job, Guid Upload), (FileScan Scan, RatingFile? File)> open = new();

    /// <returns>The file after the row, and what all of it tells; no file where it is empty.</returns>
    public async Task<(FileScan Scan, RatingFile? File)> Of(JobRun run, RatingsImportInput input, int after, CancellationToken ct)
    {
        var isKnown = open.TryRemove((run.JobId, input.UploadId), out var known); // taken out while it is read: a step that fails does not leave it behind
        if (known.File?.Last == after) return known;
        if (known.File is not null) await known.File.DisposeAsync();

        var scan = isKnown ? known.Scan : await Scan(run, input, ct);
        var file = await RatingFile.Open(await run.OpenTable(input.UploadId, ct), input.Mapping, ct);
        if (file is not null) await file.SkipTo(after, ct);
        return (scan, file);
    }

    public void Keep(JobRun run, RatingsImportInput input, FileScan scan, RatingFile file)
    {
        if (open.Count >= Kept) open.Clear();
        open[(run.JobId, input.UploadId)] = (scan, file);
    }

    private static async Task<FileScan> Scan(JobRun run, RatingsImportInput input, CancellationToken ct)
    {
        var (dates, count) = (new OccurredColumn(), 0);
        await using var rows = await RatingFile.Open(await run.OpenTable(input.UploadId, ct), input.Mapping, ct);
        while (rows is not null && await rows.Read(ScannedAtOnce, ct) is { Count: > 0 } some)
        {
            count += some.Count;
            foreach (var row in some) dates.Observe(row[RatingField.OccurredAt]);
        }
        return new(dates, count);
    }
}
