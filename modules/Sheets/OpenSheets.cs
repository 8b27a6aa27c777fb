using System.Collections.Concurrent;
using System.Globalization;
using Competence.Kernel;

namespace Competence.Sheets;

/// <summary>
/// Keeps each running import's file open where its last step left off: a step would else read all that comes before it.
/// A process that has not read so far begins anew, and nothing is lost with it.
/// </summary>
public sealed class OpenSheets<TField>(SheetFields<TField> fields) where TField : struct, Enum
{
    private const int Kept = 8;
    private readonly ConcurrentDictionary<(Guid Job, Guid Upload), SheetFile<TField>> open = new();

    /// <summary>One step of an import: the next rows are taken, and the last of them is where the next step begins.</summary>
    /// <param name="missing">The code by which a file is refused that lacks a column.</param>
    /// <returns>The next checkpoint; null at the end.</returns>
    public async Task<string?> Step(
        JobRun run, Guid upload, IReadOnlyDictionary<string, string> mapping, int most, string missing, Func<SheetFile<TField>, IReadOnlyList<SheetRow<TField>>, Task> take,
        CancellationToken ct)
    {
        var file = await After(run, upload, mapping, run.Checkpoint is { } last ? int.Parse(last, CultureInfo.InvariantCulture) : 0, ct);
        if (file is null || file.Missing.Count > 0)
        {
            foreach (var field in file?.Missing ?? fields.Required) run.Reject(1, file?.ColumnOf(field), missing, SheetNames.Of(field));
            if (file is not null) await file.DisposeAsync();
            return null;
        }
        var rows = await file.Read(most, ct);
        await take(file, rows);
        if (rows.Count < most)
        {
            await file.DisposeAsync();
            return null;
        }
        if (open.Count >= Kept) open.Clear();
        open[(run.JobId, upload)] = file;
        return file.Last.ToString(CultureInfo.InvariantCulture);
    }

    public async Task<SheetFile<TField>?> Open(JobRun run, Guid upload, IReadOnlyDictionary<string, string> mapping, CancellationToken ct) =>
        await fields.Open(await run.OpenTable(upload, ct), mapping, ct);

    private async Task<SheetFile<TField>?> After(JobRun run, Guid upload, IReadOnlyDictionary<string, string> mapping, int row, CancellationToken ct)
    {
        // taken out while it is read: a step that fails does not leave it behind
        if (open.TryRemove((run.JobId, upload), out var known))
        {
            if (known.Last == row) return known;
            await known.DisposeAsync();
        }
        var file = await Open(run, upload, mapping, ct);
        if (file is not null) await file.SkipTo(row, ct);
        return file;
    }
}
