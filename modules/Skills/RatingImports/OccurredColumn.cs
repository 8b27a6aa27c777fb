using System.Globalization;

namespace Competence.Skills.RatingImports;

/// <summary>
/// When ratings were given: a date, or an instant. Whether 03/04/2020 is in March or April, the other dates of the column
/// tell; where none does, such a date is refused and never guessed.
/// </summary>
internal sealed class OccurredColumn
{
    private bool hasDayFirst, hasDaySecond;

    public void Observe(string? text)
    {
        if (Parts(text) is not [{ Length: <= 2 } first, { Length: <= 2 } second, _]) return;
        hasDayFirst |= int.Parse(first, CultureInfo.InvariantCulture) > 12;
        hasDaySecond |= int.Parse(second, CultureInfo.InvariantCulture) > 12;
    }

    /// <param name="zone">Where a date begins, and what a time without an offset is told in.</param>
    /// <returns>The instant in UTC, or why not.</returns>
    public (DateTimeOffset At, string? Fault) Read(string text, TimeZoneInfo zone)
    {
        if (text.Contains(':', StringComparison.Ordinal)) return Instant(text, zone);
        var parts = Parts(text);
        if (parts is [{ Length: 8 } digits]) parts = [digits[..4], digits[4..6], digits[6..]];
        return parts switch
        {
            [{ Length: 4 } year, var month, var day] => Date(year, month, day, zone),
            [var day, var month, { Length: 4 } year] when text.Contains('.', StringComparison.Ordinal) => Date(year, month, day, zone),
            [_, _, { Length: 4 }] when hasDayFirst == hasDaySecond => (default, "skills.import-ambiguous-date"),
            [var day, var month, { Length: 4 } year] when hasDayFirst => Date(year, month, day, zone),
            [var month, var day, { Length: 4 } year] => Date(year, month, day, zone),
            _ => (default, "skills.import-date"),
        };
    }

    private static (DateTimeOffset, string?) Instant(string text, TimeZoneInfo zone) =>
        !DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time) || time.Year < 1900 ? (default, "skills.import-date")
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var at) && time.Kind != DateTimeKind.Unspecified ? (at.ToUniversalTime(), null)
        : (In(zone, time), null);

    private static (DateTimeOffset, string?) Date(string year, string month, string day, TimeZoneInfo zone) =>
        DateOnly.TryParseExact($"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year >= 1900
            ? (In(zone, date.ToDateTime(TimeOnly.MinValue)), null)
            : (default, "skills.import-date");

    private static DateTimeOffset In(TimeZoneInfo zone, DateTime time) => new DateTimeOffset(time, zone.GetUtcOffset(time)).ToUniversalTime();

    private static string[] Parts(string? text)
    {
        var parts = (text ?? "").Split('-', '/', '.');
        return parts.All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiDigit)) ? parts : [];
    }
}
