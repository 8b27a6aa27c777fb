using System.Text;

namespace Competence.Skills.Frameworks.Plain;

/// <summary>Cells of the plain CSV: formulas made harmless for spreadsheets and real again on the way back, lists one item a line.</summary>
internal static class PlainCell
{
    /// <summary>
    /// A spreadsheet takes what begins so for a formula; the apostrophe makes it text. What begins with an apostrophe before
    /// such a sign gets another one, so that reading takes away exactly what writing added.
    /// </summary>
    public static string Escape(string? text) => NeedsApostrophe(text) ? $"'{text}" : text ?? "";

    public static string Unescape(string cell) => cell is ['\'', .. var rest] && NeedsApostrophe(rest) ? rest : cell;

    public static string List(IEnumerable<string> items) => string.Join('\n', items.Select(item =>
        item.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)));

    public static IReadOnlyList<string> Items(string cell) => [.. cell.Split('\n').Select(Item).Where(item => item.Length > 0)];

    private static bool NeedsApostrophe(string? text) =>
        text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] || text is ['\'', .. var rest] && NeedsApostrophe(rest);

    private static string Item(string line)
    {
        var item = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != '\\' || i + 1 == line.Length) item.Append(line[i]);
            else item.Append(line[++i] == 'n' ? '\n' : line[i]);
        }
        return item.ToString().TrimEnd('\r');
    }
}
