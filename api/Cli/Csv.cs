using System.Globalization;

namespace Competence.Cli;

/// <summary>One row a line, as RFC 4180 has it.</summary>
internal static class Csv
{
    public static void Write(params IEnumerable<object?> values) => Console.WriteLine(Line(values));

    public static string Line(params IEnumerable<object?> values) => string.Join(',', values.Select(v => Cell(Convert.ToString(v, CultureInfo.InvariantCulture) ?? "")));

    /// <summary>A spreadsheet takes what begins so for a formula; the apostrophe makes it text again.</summary>
    private static string Cell(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
