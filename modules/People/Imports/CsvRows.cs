using System.Runtime.CompilerServices;
using Sylvan.Data.Csv;

namespace Competence.People.Imports;

/// <summary>One line of the file, by field: null where the field has no column, else what stands there, trimmed.</summary>
/// <param name="Number">As a person counts: the first row after the heading is 2.</param>
/// <param name="IsRagged">More or fewer cells than the heading: nobody knows what is where.</param>
internal sealed record CsvRow(int Number, bool IsRagged, string?[] Values)
{
    /// <summary>A longer cell is cut here, and refused by its length.</summary>
    public const int Longest = 500;

    public string? this[ImportField field] => Values[(int)field];
}

/// <summary>Reads a file row by row; holds one row at a time.</summary>
internal sealed class CsvRows : IAsyncDisposable
{
    private readonly CsvDataReader? csv; // null where the file is empty
    private readonly int?[] ordinals;

    private CsvRows(CsvDataReader? csv, IReadOnlyList<string> columns, IReadOnlyDictionary<ImportField, string> mapping)
    {
        (this.csv, Columns) = (csv, columns);
        ordinals = [.. ImportFields.All.Select(f => mapping.TryGetValue(f, out var column) && IndexOf(column) is >= 0 and var i ? i : (int?)null)];
    }

    public IReadOnlyList<string> Columns { get; }

    public static async Task<CsvRows> Open((TextReader Text, char Delimiter) table, IReadOnlyDictionary<ImportField, string> mapping, CancellationToken ct)
    {
        var csv = await CsvDataReader.CreateAsync(table.Text, new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = table.Delimiter,
            CsvStyle = CsvStyle.Lax, // a stray quote spoils its row, not the file
            BufferSize = 1 << 16,
            MaxBufferSize = 1 << 26, // an upload is at most 50 MB, so a quote that is never closed still fits
        }, ct);
        if (!await csv.ReadAsync(ct))
        {
            await csv.DisposeAsync();
            return new(null, [], mapping);
        }
        return new(csv, [.. Enumerable.Range(0, csv.RowFieldCount).Select(i => csv.GetString(i).Trim())], mapping);
    }

    public async IAsyncEnumerable<CsvRow> Read([EnumeratorCancellation] CancellationToken ct)
    {
        for (var number = 2; csv is not null && await csv.ReadAsync(ct); number++)
            if (!IsBlank()) yield return new(number, IsRagged(), [.. ordinals.Select(Value)]);
    }

    public async ValueTask DisposeAsync()
    {
        if (csv is not null) await csv.DisposeAsync();
    }

    private int IndexOf(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
            if (Columns[i] == column.Trim()) return i;
        return -1;
    }

    private bool IsBlank() => Enumerable.Range(0, csv!.RowFieldCount).All(i => csv.GetFieldSpan(i).IsWhiteSpace());

    private bool IsRagged() => csv!.RowFieldCount < Columns.Count
        || Enumerable.Range(Columns.Count, csv.RowFieldCount - Columns.Count).Any(i => !csv.GetFieldSpan(i).IsWhiteSpace());

    private string? Value(int? ordinal)
    {
        if (ordinal is not { } i) return null;
        var text = i < csv!.RowFieldCount ? csv.GetFieldSpan(i).Trim() : [];
        var value = new string(text.Length > CsvRow.Longest ? text[..(CsvRow.Longest + 1)] : text);
        return value.Contains('\0', StringComparison.Ordinal) ? value.Replace("\0", "", StringComparison.Ordinal) : value;
    }
}
