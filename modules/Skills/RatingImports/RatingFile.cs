using Sylvan.Data.Csv;

namespace Competence.Skills.RatingImports;

/// <summary>One line of the file: null where there is no such column, else what stands there, trimmed.</summary>
/// <param name="Number">As a person counts: the first row after the heading is 2.</param>
/// <param name="IsRagged">More or fewer cells than the heading: nobody knows what is where.</param>
internal sealed record FileRow(int Number, bool IsRagged, string?[] Values)
{
    public string? this[RatingField field] => Values[(int)field];
}

/// <summary>Reads a file once from its beginning to its end, some rows at a time; holds no more than those.</summary>
internal sealed class RatingFile : IAsyncDisposable
{
    private const int LongestCell = 2001; // a longer comment is cut here, and refused by its length

    private readonly CsvDataReader csv;
    private readonly int[] columns;
    private int number = 1;

    private RatingFile(CsvDataReader csv, IReadOnlyDictionary<string, string> mapping)
    {
        this.csv = csv;
        Headings = [.. Enumerable.Range(0, csv.RowFieldCount).Select(i => csv.GetString(i).Trim())];
        columns = RatingFields.ColumnsIn(Headings, mapping);
    }

    public IReadOnlyList<string> Headings { get; }

    /// <summary>The last row that was read.</summary>
    public int Last { get; private set; }

    public IReadOnlyList<RatingField> Missing => [.. RatingFields.Required.Where(f => columns[(int)f] < 0)];

    /// <summary>As the file calls it.</summary>
    public string ColumnOf(RatingField field) => columns[(int)field] is >= 0 and var i ? Headings[i] : field.Name();

    /// <returns>Null where the file is empty.</returns>
    public static async Task<RatingFile?> Open((TextReader Text, char Delimiter) table, IReadOnlyDictionary<string, string> mapping, CancellationToken ct)
    {
        var csv = await CsvDataReader.CreateAsync(table.Text, new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = table.Delimiter,
            CsvStyle = CsvStyle.Lax, // a stray quote spoils its row, not the file
            BufferSize = 1 << 16,
            MaxBufferSize = 1 << 26,
            OwnsReader = true,
        }, ct);
        if (await csv.ReadAsync(ct)) return new(csv, mapping);
        await csv.DisposeAsync();
        return null;
    }

    /// <summary>The next rows that are not blank; fewer than asked for at the end.</summary>
    public async Task<List<FileRow>> Read(int most, CancellationToken ct)
    {
        var rows = new List<FileRow>(most);
        while (rows.Count < most && await csv.ReadAsync(ct))
        {
            number++;
            if (IsBlank()) continue;
            rows.Add(new(number, csv.RowFieldCount < Headings.Count, [.. columns.Select(Value)]));
            Last = number;
        }
        return rows;
    }

    /// <summary>Leaves out everything up to and with the row.</summary>
    public async Task SkipTo(int row, CancellationToken ct)
    {
        while (number < row && await csv.ReadAsync(ct)) number++;
        Last = row;
    }

    public ValueTask DisposeAsync() => csv.DisposeAsync();

    private bool IsBlank()
    {
        for (var i = 0; i < csv.RowFieldCount; i++)
            if (!csv.GetFieldSpan(i).IsWhiteSpace()) return false;
        return true;
    }

    private string? Value(int column)
    {
        if (column < 0) return null;
        var text = column < csv.RowFieldCount ? csv.GetFieldSpan(column).Trim() : [];
        var value = new string(text.Length > LongestCell ? text[..LongestCell] : text);
        return value.Contains('\0', StringComparison.Ordinal) ? value.Replace("\0", "", StringComparison.Ordinal) : value;
    }
}
