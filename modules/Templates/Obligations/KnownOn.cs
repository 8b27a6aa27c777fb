using Competence.Kernel;

namespace Competence.Templates.Obligations;

/// <summary>
/// A day and what was known of it when it ended: whatever is said afterwards, of that day or of another, changes nothing. Of today it is
/// what is known now.
/// </summary>
internal sealed record KnownOn(DateOnly Day, DateTimeOffset Moment)
{
    private static readonly DateTimeOffset Always = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <returns>Null where the day is to come.</returns>
    public static KnownOn? Of(DateOnly? day, TimeProvider clock) => (day ?? clock.Today()) switch
    {
        var asked when asked > clock.Today() => null,
        var asked when asked == clock.Today() => new(asked, Always),
        var asked => new(asked, EndOf(asked, clock.LocalTimeZone)),
    };

    /// <summary>The last microsecond, as the database counts.</summary>
    private static DateTimeOffset EndOf(DateOnly day, TimeZoneInfo zone) =>
        new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(day.AddDays(1).ToDateTime(TimeOnly.MinValue), zone)).AddMicroseconds(-1);
}
