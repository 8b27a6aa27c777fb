using System.Text.Json;
using Sylvan.Data.Csv;

namespace Competence.Sheets;

/// <summary>What the columns of a file can be.</summary>
/// <param name="headings">How files head each field: lower case, letters alone. A field that is left out is only found as chosen.</param>
/// <param name="longest">A longer cell is cut after one character more, and refused by its length.</param>
/// <param name="required">Fields that a file cannot do without.</param>
public sealed class SheetFields<TField>(IReadOnlyDictionary<TField, string[]> headings, int longest, params IReadOnlyList<TField> required) where TField : struct, Enum
{
    private readonly TField[] all = Enum.GetValues<TField>();

    public IReadOnlyList<TField> Required => required;

    internal int Longest => longest;

    /// <summary>Whether this can be said of a file's columns: fields that there are, and a column for each.</summary>
    public bool IsMapping(IReadOnlyDictionary<string, string>? mapping) =>
        mapping is null || mapping.All(pair => all.Any(field => SheetNames.Of(field) == pair.Key) && pair.Value is { Length: > 0 and <= 500 });

    /// <param name="mapping">Field, by the API's name, to column.</param>
    /// <returns>Null where the file is empty.</returns>
    public async Task<SheetFile<TField>?> Open((TextReader Text, char Delimiter) table, IReadOnlyDictionary<string, string> mapping, CancellationToken ct)
    {
        var csv = await CsvDataReader.CreateAsync(table.Text, new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = table.Delimiter,
            CsvStyle = CsvStyle.Lax, // a stray quote spoils its row, not the file
            BufferSize = 1 << 16,
            MaxBufferSize = 1 << 26, // an upload is at most 50 MB, so a quote that is never closed still fits
            OwnsReader = true,
        }, ct);
        if (await csv.ReadAsync(ct)) return new(csv, this, mapping);
        await csv.DisposeAsync();
        return null;
    }

    /// <summary>The column of each field: as chosen, else the one whose heading says so; −1 where there is none.</summary>
    internal int[] ColumnsIn(IReadOnlyList<string> columns, IReadOnlyDictionary<string, string> chosen) =>
    [
        .. all.Select(field => chosen.TryGetValue(SheetNames.Of(field), out var column)
            ? Find(columns, heading => heading == column.Trim())
            : Find(columns, heading => headings.GetValueOrDefault(field, []).Contains(Plain(heading)))),
    ];

    private static int Find(IReadOnlyList<string> columns, Func<string, bool> fits) =>
        Enumerable.Range(0, columns.Count).Where(i => fits(columns[i])).DefaultIfEmpty(-1).First();

    private static string Plain(string heading) => string.Concat(heading.ToLowerInvariant().Where(char.IsLetter));
}

public static class SheetNames
{
    /// <summary>As the API names it.</summary>
    public static string Of<TField>(TField field) where TField : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(field.ToString());
}
