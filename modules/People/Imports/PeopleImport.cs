using System.Collections.Concurrent;
using System.Globalization;
using Competence.Kernel;
using Competence.Sheets;

namespace Competence.People.Imports;

/// <param name="Mapping">Field to column, by the API's names.</param>
public sealed record PeopleImportInput(Guid UploadId, IReadOnlyDictionary<string, string> Mapping);

/// <summary>
/// Two passes over the file, some hundred rows a step: people first, then the managers who stood further down than their
/// reports. The checkpoint is the pass and the last row; what the whole file tells is read again by a process that lacks it.
/// </summary>
internal sealed class PeopleImport(PeopleImportScans scans, TimeProvider clock) : IJobWork
{
    public const string JobKind = "people.import";
    private const int RowsAStep = 500;

    public string Kind => JobKind;

    public async Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var input = run.Input<PeopleImportInput>();
        var mapping = ImportFields.All.Where(f => input.Mapping.ContainsKey(f.Name())).ToDictionary(f => f, f => input.Mapping[f.Name()]);
        var scan = await scans.Of(run, mapping, input.UploadId, clock.Today(), ct);
        if (run.Checkpoint is null)
        {
            foreach (var field in scan.MissingColumns) run.Reject(1, mapping[field], "people.import-missing-column", field.Name());
            if (scan.MissingColumns.Count == 0) run.Expect(scan.Rows);
        }
        if (scan.MissingColumns.Count > 0) return null;

        var (pass, after) = run.Checkpoint?.Split(':') is [var name, var row] ? (name, int.Parse(row, CultureInfo.InvariantCulture)) : ("people", 0);
        var rows = await Rows(run, input, r => r.Number > after && (pass == "people" || scan.ManagerFollows.Contains(r.Number)), ct);
        var chunk = new ImportChunk(run, scan, mapping, clock.Today());
        if (pass == "people") await chunk.People(rows, ct);
        else await chunk.Managers(rows, ct);

        if (rows.Count == RowsAStep) return $"{pass}:{rows[^1].Number}";
        if (pass == "people" && scan.ManagerFollows.Count > 0 && !run.IsDryRun) return "managers:0";
        scans.Forget(run.JobId);
        if (!run.IsDryRun) Measure(run);
        return null;
    }

    /// <summary>A search right after a large import must not be planned as if the tables were empty.</summary>
    private static void Measure(JobRun run)
    {
        run.Session.QueueSqlCommand("analyze people.links");
        run.Session.QueueSqlCommand("analyze people.mt_doc_persondetails");
    }

    private static async Task<List<SheetRow<ImportField>>> Rows(JobRun run, PeopleImportInput input, Func<SheetRow<ImportField>, bool> wanted, CancellationToken ct)
    {
        await using var file = await ImportFields.Sheet.Open(await run.OpenTable(input.UploadId, ct), input.Mapping, ct);
        return file is null ? [] : await file.Read(RowsAStep, ct, wanted);
    }
}

/// <summary>Keeps what was read of whole files while their jobs run; nothing is lost with it.</summary>
internal sealed class PeopleImportScans
{
    private const int Kept = 8;
    private readonly ConcurrentDictionary<Guid, FileScan> scans = new();

    public async Task<FileScan> Of(JobRun run, Dictionary<ImportField, string> mapping, Guid upload, DateOnly today, CancellationToken ct)
    {
        if (scans.TryGetValue(run.JobId, out var known)) return known;
        var scan = await FileScan.Of(() => run.OpenTable(upload, ct), mapping, ct);
        scan.OnCycle = await run.Session.CyclesOf(scan, today, ct);
        if (scans.Count >= Kept) scans.Clear();
        return scans[run.JobId] = scan;
    }

    public void Forget(Guid job) => scans.TryRemove(job, out _);
}
