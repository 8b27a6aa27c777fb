using Competence.Kernel;
using Sylvan.Data.Csv;

namespace Competence.Skills.Frameworks.Plain;

/// <summary>The rows of an uploaded catalogue, with commas or semicolons between the columns.</summary>
internal sealed record PlainFile(IReadOnlyList<PlainRow> Rows, IReadOnlyList<PlainFault> Faults)
{
    private const int LongestRow = 1024 * 1024;

    public static async Task<PlainFile> Read(JobRun run, Guid upload, CancellationToken ct)
    {
        var bytes = new MemoryStream();
        await using (var source = await run.Open(upload, ct)) await source.CopyToAsync(bytes, ct);
        try
        {
            return Read(new MemoryStream(bytes.ToArray()));
        }
        catch (Exception fault) when (fault is CsvFormatException or CsvRecordTooLargeException or CsvMissingHeadersException)
        {
            return new([], [new(1, null, "skills.csv-unreadable", null)]);
        }
    }

    public static PlainFile Read(Stream source)
    {
        var (rows, faults, seen) = (new List<PlainRow>(), new List<PlainFault>(), new HashSet<string>());
        using var csv = CsvDataReader.Create(new StreamReader(source), new CsvDataReaderOptions
        {
            Comment = '\0', MaxBufferSize = LongestRow, BufferSize = 64 * 1024, HasHeaders = true, OwnsReader = true, ResultSetMode = ResultSetMode.SingleResult,
        });
        var head = csv.GetColumnSchema().Select(column => column.ColumnName).ToArray();
        if (!head.Contains(PlainColumns.Key) || !head.Contains(PlainColumns.LabelSv) && !head.Contains(PlainColumns.LabelEn))
            return new([], [new(1, null, "skills.csv-missing-column", $"{PlainColumns.Key}, {PlainColumns.LabelSv}")]);
        if (head.Distinct().Count() < head.Length) return new([], [new(1, null, "skills.csv-unreadable", string.Join(", ", head))]);
        faults.AddRange(head.Where(name => !PlainColumns.All.Contains(name)).Select(name => new PlainFault(1, name, "skills.csv-unknown-column", name)));

        for (var number = 2; csv.Read(); number++)
        {
            if (csv.RowFieldCount != head.Length)
            {
                faults.Add(new(number, null, "skills.row-ragged", csv.RowFieldCount > 0 ? csv.GetString(0) : ""));
                continue;
            }
            var cells = Enumerable.Range(0, head.Length).Where(i => PlainColumns.All.Contains(head[i]))
                .ToDictionary(i => head[i], i => PlainCell.Unescape(csv.GetString(i).Replace("\0", "", StringComparison.Ordinal)));
            var row = new PlainRow(number, cells[PlainColumns.Key].Trim(), cells);
            if (row.Unreadable() is { } fault) faults.Add(fault);
            else if (!seen.Add(row.Key)) faults.Add(row.Fault(PlainColumns.Key, "skills.repeated-row", row.Key));
            else rows.Add(row);
        }
        return new(rows, faults);
    }
}
