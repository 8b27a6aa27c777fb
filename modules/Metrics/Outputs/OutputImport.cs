using System.Globalization;
using Competence.Kernel;
using Competence.Metrics.Facts;
using Competence.Metrics.Measures;
using Competence.Sheets;

namespace Competence.Metrics.Outputs;

/// <param name="Mapping">Field to column, by the API's names.</param>
public sealed record OutputImportInput(Guid UploadId, IReadOnlyDictionary<string, string> Mapping, OutputKind Kind);

/// <summary>A step takes more rows than any organisation has units and months: a month that is told twice in a file is seen.</summary>
internal sealed class OutputImport(OpenSheets<OutputField> sheets, TimeProvider clock) : IJobWork
{
    public const string JobKind = "metrics.output-import";
    private const int RowsAStep = 50_000;

    public string Kind => JobKind;

    public Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var input = run.Input<OutputImportInput>();
        return sheets.Step(run, input.UploadId, input.Mapping, RowsAStep, "metrics.import-missing-column", async (file, rows) =>
        {
            var read = new List<OutputRow>();
            foreach (var row in rows)
            {
                var (output, faults) = OutputRow.Read(row, clock.Today());
                foreach (var (field, code) in faults) run.Reject(row.Number, field is { } of ? file.ColumnOf(of) : null, code, field is { } said ? row[said] : null);
                if (output is not null) read.Add(output);
            }
            await Take(run, input.Kind, read, file, ct);
        }, ct);
    }

    private async Task Take(JobRun run, OutputKind kind, List<OutputRow> rows, SheetFile<OutputField> file, CancellationToken ct)
    {
        var units = await NamedUnits.Load(run.Session, ct);
        await run.Session.Begin(ct);
        await run.Session.Hold("metrics.outputs", ct);
        var known = (await run.Session.Outputs(kind, ct)).ToDictionary(o => (o.UnitId, o.Month), o => o.Amount);
        var (seen, changed) = (new HashSet<(Guid, DateOnly)>(), new List<UnitOutput>());
        foreach (var row in rows)
        {
            if (units.Find(row.Unit) is not { } unit) run.Reject(row.Number, file.ColumnOf(OutputField.Unit), units.IsAmbiguous(row.Unit) ? "metrics.import-ambiguous-unit" : "metrics.unknown-unit", row.Unit);
            else if (!seen.Add((unit, row.Month))) run.Reject(row.Number, file.ColumnOf(OutputField.Month), "metrics.import-twice", $"{row.Month:yyyy-MM}");
            else if (known.TryGetValue((unit, row.Month), out var was) && was == row.Amount) run.Count(skipped: 1);
            else
            {
                var isNew = !known.ContainsKey((unit, row.Month));
                run.Count(created: isNew ? 1 : 0, updated: isNew ? 0 : 1);
                run.Differ(row.Number, $"{row.Unit} {row.Month:yyyy-MM}", "amount", isNew ? null : Said(was), Said(row.Amount));
                changed.Add(new(unit, row.Month, row.Amount));
            }
        }
        if (run.IsDryRun || changed.Count == 0) return;
        await run.Session.WriteOutputs(kind, changed, clock.GetUtcNow(), ct);
        if (await run.Session.Unmeasured(changed.Min(o => o.Month), clock, ct)) run.Tell(new RefreshMeasures());
    }

    private static string Said(decimal amount) => amount.ToString("0.##", CultureInfo.InvariantCulture);
}
