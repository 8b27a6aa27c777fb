using System.Collections.Concurrent;
using Competence.Kernel;
using Competence.Sheets;

namespace Competence.Skills.RatingImports;

/// <summary>What the whole file tells: how its dates are meant, how many rows it has.</summary>
internal sealed record FileScan(OccurredColumn Dates, int Rows);

/// <summary>Keeps what all of a file tells while its import runs; a process that has not read it reads it again.</summary>
internal sealed class RatingScans(OpenSheets<RatingField> sheets)
{
    private const int Kept = 8, ScannedAtOnce = 10_000;
    private readonly ConcurrentDictionary<(Guid Job, Guid Upload), FileScan> scans = new();

    public async Task<FileScan> Of(JobRun run, RatingsImportInput input, CancellationToken ct)
    {
        if (scans.TryGetValue((run.JobId, input.UploadId), out var known)) return known;
        var (dates, count) = (new OccurredColumn(), 0);
        await using var file = await sheets.Open(run, input.UploadId, input.Mapping, ct);
        while (file is not null && await file.Read(ScannedAtOnce, ct) is { Count: > 0 } some)
        {
            count += some.Count;
            foreach (var row in some) dates.Observe(row[RatingField.OccurredAt]);
        }
        if (scans.Count >= Kept) scans.Clear();
        return scans[(run.JobId, input.UploadId)] = new(dates, count);
    }
}
