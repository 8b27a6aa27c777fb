using System.Globalization;
using Competence.Kernel;
using Sylvan.Data.Csv;

namespace Competence.Goals.CourseImports;

/// <summary>One line of the file.</summary>
/// <param name="Number">As a person counts: the first row after the heading is 2.</param>
/// <param name="IsRagged">Fewer cells than the heading: nobody knows what is where.</param>
internal sealed record SheetRow(int Number, bool IsRagged, IReadOnlyDictionary<string, string> Values)
{
    public string? this[string field] => Values.GetValueOrDefault(field) is { Length: > 0 } text ? text : null;
}

/// <summary>A file's rows by field: each field's column is the chosen one, else the one whose heading says so.</summary>
internal sealed class SheetFile : IAsyncDisposable
{
    private readonly CsvDataReader csv;
    private readonly string[] headings;
    private readonly Dictionary<string, int> columns = [];

    private SheetFile(CsvDataReader csv, IReadOnlyDictionary<string, string[]> fields, IReadOnlyDictionary<string, string> mapping)
    {
        this.csv = csv;
        headings = [.. Enumerable.Range(0, csv.RowFieldCount).Select(i => csv.GetString(i).Trim())];
        foreach (var (field, names) in fields)
        {
            var at = mapping.TryGetValue(field, out var chosen)
                ? Array.IndexOf(headings, chosen.Trim())
                : Array.FindIndex(headings, heading => names.Contains(Plain(heading)));
            if (at >= 0) columns[field] = at;
        }
    }

    public bool Has(string field) => columns.ContainsKey(field);

    /// <summary>As the file calls it.</summary>
    public string ColumnOf(string field) => columns.TryGetValue(field, out var at) ? headings[at] : field;

    /// <returns>Null where the file is empty.</returns>
    public static async Task<SheetFile?> Open(
        JobRun run, Guid upload, IReadOnlyDictionary<string, string[]> fields, IReadOnlyDictionary<string, string> mapping, CancellationToken ct)
    {
        var (text, delimiter) = await run.OpenTable(upload, ct);
        // a stray quote spoils its row, not the file
        var csv = await CsvDataReader.CreateAsync(text, new CsvDataReaderOptions
        {
            HasHeaders = false, Delimiter = delimiter, CsvStyle = CsvStyle.Lax, BufferSize = 1 << 16, MaxBufferSize = 1 << 26, OwnsReader = true,
        }, ct);
        if (await csv.ReadAsync(ct)) return new(csv, fields, mapping);
        await csv.DisposeAsync();
        return null;
    }

    /// <summary>The rows after this one that are not blank; fewer than asked for at the end.</summary>
    public async Task<List<SheetRow>> Read(int after, int most, CancellationToken ct)
    {
        var (rows, number) = (new List<SheetRow>(most), 1);
        while (rows.Count < most && await csv.ReadAsync(ct))
        {
            number++;
            if (number <= after || Enumerable.Range(0, csv.RowFieldCount).All(i => csv.GetFieldSpan(i).IsWhiteSpace())) continue;
            rows.Add(new(number, csv.RowFieldCount < headings.Length, columns.Where(c => c.Value < csv.RowFieldCount).ToDictionary(c => c.Key, c => Text(c.Value))));
        }
        return rows;
    }

    public ValueTask DisposeAsync() => csv.DisposeAsync();

    private string Text(int column) => csv.GetString(column).Trim().Replace("\0", "", StringComparison.Ordinal);

    private static string Plain(string heading) => string.Concat(heading.ToLower(CultureInfo.InvariantCulture).Where(char.IsLetter));
}
