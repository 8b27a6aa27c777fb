using System.Runtime.CompilerServices;
using Sylvan.Data.Csv;

namespace Competence.Sheets;

/// <summary>One line of a file, by field: null where the field has no column, else what stands there, trimmed.</summary>
/// <param name="Number">As a person counts: the first row after the heading is 2.</param>
/// <param name="IsRagged">More or fewer cells than the heading: nobody knows what is where.</param>
public sealed record SheetRow<TField>(int Number, bool IsRagged, string?[] Values) where TField : struct, Enum
{
    public string? this[TField field] => Values[Unsafe.BitCast<TField, int>(field)];
}

/// <summary>Reads a file once from its beginning to its end, some rows at a time; holds no more than those.</summary>
public sealed class SheetFile<TField> : IAsyncDisposable where TField : struct, Enum
{
    private readonly CsvDataReader csv;
    private readonly SheetFields<TField> fields;
    private readonly int[] columns;
    private int number = 1;

    internal SheetFile(CsvDataReader csv, SheetFields<TField> fields, IReadOnlyDictionary<string, string> mapping)
    {
        (this.csv, this.fields) = (csv, fields);
        Headings = [.. Enumerable.Range(0, csv.RowFieldCount).Select(i => csv.GetString(i).Trim())];
        columns = fields.ColumnsIn(Headings, mapping);
    }

    public IReadOnlyList<string> Headings { get; }

    /// <summary>The last row that was read.</summary>
    public int Last { get; private set; }

    public IReadOnlyList<TField> Missing => [.. fields.Required.Where(f => columns[Unsafe.BitCast<TField, int>(f)] < 0)];

    /// <summary>As the file calls it.</summary>
    public string ColumnOf(TField field) => columns[Unsafe.BitCast<TField, int>(field)] is >= 0 and var i ? Headings[i] : SheetNames.Of(field);

    /// <summary>The next rows that are not blank and wanted; fewer than asked for at the end.</summary>
    public async Task<List<SheetRow<TField>>> Read(int most, CancellationToken ct, Func<SheetRow<TField>, bool>? wanted = null)
    {
        var rows = new List<SheetRow<TField>>(most);
        while (rows.Count < most && await csv.ReadAsync(ct))
        {
            number++;
            if (IsBlank(0)) continue;
            Last = number;
            var row = new SheetRow<TField>(number, csv.RowFieldCount < Headings.Count || !IsBlank(Headings.Count), [.. columns.Select(Value)]);
            if (wanted?.Invoke(row) != false) rows.Add(row);
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

    private bool IsBlank(int from)
    {
        for (var i = from; i < csv.RowFieldCount; i++)
            if (!csv.GetFieldSpan(i).IsWhiteSpace()) return false;
        return true;
    }

    private string? Value(int column)
    {
        if (column < 0) return null;
        var text = column < csv.RowFieldCount ? csv.GetFieldSpan(column).Trim() : [];
        var value = new string(text.Length > fields.Longest ? text[..(fields.Longest + 1)] : text);
        return value.Contains('\0', StringComparison.Ordinal) ? value.Replace("\0", "", StringComparison.Ordinal) : value;
    }
}
