using System.Globalization;
using Competence.Kernel;

namespace Competence.Sheets;

public enum ExportFormat { Csv, Xlsx, Json }

/// <summary>A table to be read elsewhere: the same rows and figures as on the screen.</summary>
/// <param name="Columns">As in the contract, so that a script reads what a person reads.</param>
/// <param name="Rows">Text, numbers, days, true and false; null where there is nothing, or nothing may be told.</param>
public sealed record Sheet(string Name, IReadOnlyList<string> Columns, IEnumerable<IReadOnlyList<object?>> Rows)
{
    public static string? Text(LocalizedText? text) => text?.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    /// <summary>What a spreadsheet would read as a formula is made text by an apostrophe.</summary>
    public static string Safe(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] ? "'" + text : text;
}
