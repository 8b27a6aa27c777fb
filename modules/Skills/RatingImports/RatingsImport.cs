using System.Globalization;
using Competence.Kernel;
using Competence.Sheets;

namespace Competence.Skills.RatingImports;

/// <param name="Mapping">Field to column, by the API's names.</param>
public sealed record RatingsImportInput(Guid UploadId, IReadOnlyDictionary<string, string> Mapping);

/// <summary>Some thousand rows a step; the checkpoint is the last row.</summary>
internal sealed class RatingsImport(OpenSheets<RatingField> sheets, RatingScans scans, TimeProvider clock) : IJobWork
{
    public const string JobKind = "skills.ratings-import";
    internal const int RowsAStep = 5000;

    public string Kind => JobKind;

    public async Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var input = run.Input<RatingsImportInput>();
        var after = run.Checkpoint is { } last ? int.Parse(last, CultureInfo.InvariantCulture) : 0;
        return await sheets.Step(run, input.UploadId, input.Mapping, RowsAStep, "skills.import-missing-column", async (file, rows) =>
        {
            var scan = await scans.Of(run, input, ct);
            if (run.Checkpoint is null) run.Expect(scan.Rows);
            await new RatingChunk(run, file, scan.Dates, clock).Take(rows, ct);
            if (!run.IsDryRun && (rows.Count < RowsAStep || IsMilestone(after / RowsAStep + 1))) Measure(run);
        }, ct);
    }

    /// <summary>The first step, the fourth, the sixteenth …: the tables have grown by so much that what they are read by may be wrong.</summary>
    private static bool IsMilestone(int step) => int.IsPow2(step) && int.TrailingZeroCount(step) % 2 == 0;

    /// <summary>Neither the next step nor a question right after the import must be planned as if the tables were empty.</summary>
    private static void Measure(JobRun run)
    {
        foreach (var table in new[] { "levels", "gaps", "members", "member_links", "mt_doc_skillprofile" }) run.Session.QueueSqlCommand($"analyze skills.{table}");
    }
}
