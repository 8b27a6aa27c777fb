using Sylvan.Data.Csv;

namespace Competence.Api.Jobs.Uploads;

/// <summary>The head of a delimited text: what separates, what the columns are called, and how the first rows look.</summary>
internal sealed record UploadTable(char Delimiter, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Sample)
{
    private const int Rows = 5, MostColumns = 500, LongestCell = 200;
    private static readonly char[] Delimiters = [';', ',', '\t', '|'];

    /// <summary>Null where the text is not a table.</summary>
    public static UploadTable? In(string head)
    {
        if (head.AsSpan().TrimStart() is ['{' or '[' or '<', ..]) return null;
        var delimiter = Guess(head);
        try
        {
            using var text = new StringReader(head);
            using var reader = CsvDataReader.Create(text, new CsvDataReaderOptions { HasHeaders = false, Delimiter = delimiter, CsvStyle = CsvStyle.Lax, MaxBufferSize = Upload.Piece * 2 });
            List<IReadOnlyList<string>> rows = [];
            while (rows.Count <= Rows && reader.Read())
                rows.Add([.. Enumerable.Range(0, Math.Min(reader.FieldCount, MostColumns)).Select(i => Cut(reader.GetString(i)))]);
            return rows.Count == 0 ? null : new(delimiter, rows[0], rows[1..]);
        }
        catch (Exception e) when (e is CsvFormatException or CsvRecordTooLargeException or System.Data.Common.DbException)
        {
            return null;
        }
    }

    /// <summary>That which splits the first lines into the same number of parts, the most of them; else a comma.</summary>
    private static char Guess(string head)
    {
        var lines = head.Split('\n', 11).Take(10).Where(line => line.Trim().Length > 0).Select(Unquoted).ToList();
        return Delimiters
            .Select(d => (Delimiter: d, First: lines.Count == 0 ? 0 : lines[0].Count(c => c == d), Like: lines.Count(l => l.Count(c => c == d) == lines[0].Count(c => c == d))))
            .Where(g => g.First > 0).OrderByDescending(g => g.Like).ThenByDescending(g => g.First).Select(g => g.Delimiter).FirstOrDefault(',');
    }

    private static string Unquoted(string line) => string.Concat(line.Split('"').Where((_, i) => i % 2 == 0));

    private static string Cut(string cell) => cell.Length > LongestCell ? cell[..LongestCell] : cell;
}
