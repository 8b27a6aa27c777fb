using System.Globalization;

namespace Competence.People.Imports;

/// <summary>
/// The dates of one column. Whether 03/04/2020 is in March or April, the other dates of the column tell: a 25/04 proves
/// that the day stands first, a 04/25 that the month does. Where none does, such a date is refused and never guessed.
/// </summary>
internal sealed class DateColumn
{
    private const int Open = 9000; // 9999-01-01 and its like mean: no end
    private bool hasDayFirst, hasDaySecond;

    public void Observe(string? text)
    {
        if (Parts(text) is not [{ Length: <= 2 } first, { Length: <= 2 } second, _]) return;
        hasDayFirst |= first.Length > 0 && int.Parse(first, CultureInfo.InvariantCulture) > 12;
        hasDaySecond |= second.Length > 0 && int.Parse(second, CultureInfo.InvariantCulture) > 12;
    }

    /// <returns>The date, null where there is none or it means open; or why not.</returns>
    public (DateOnly? Date, string? Fault) Read(string text)
    {
        if (text.Length == 0) return (null, null);
        var parts = Parts(text);
        if (parts is [{ Length: 8 } digits]) parts = [digits[..4], digits[4..6], digits[6..]];
        return parts switch
        {
            [{ Length: 4 } year, var month, var day] => Date(year, month, day),
            [var day, var month, { Length: 4 } year] when text.Contains('.', StringComparison.Ordinal) => Date(year, month, day),
            [_, _, { Length: 4 }] when hasDayFirst == hasDaySecond => (null, "people.import-ambiguous-date"),
            [var first, var second, { Length: 4 } year] => hasDayFirst ? Date(year, second, first) : Date(year, first, second),
            _ => (null, "people.import-date"),
        };
    }

    private static (DateOnly?, string?) Date(string year, string month, string day) =>
        int.Parse(year, CultureInfo.InvariantCulture) >= Open ? (null, null)
        : DateOnly.TryParseExact($"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date.Year is >= 1900 and < 2200 ? (date, null)
        : (null, "people.import-date");

    /// <summary>The numbers of a date, without a time of day; none where there is anything else.</summary>
    private static string[] Parts(string? text)
    {
        var date = (text ?? "").Split(' ', 'T')[0];
        var parts = date.Split('-', '/', '.');
        return parts.All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiDigit)) ? parts : [];
    }
}
