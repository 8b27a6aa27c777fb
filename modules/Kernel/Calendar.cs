namespace Competence.Kernel;

/// <summary>Dates are days in the clock's own zone (Europe/Stockholm by default); instants stay UTC.</summary>
public static class Calendar
{
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    public static DateOnly DayOf(this TimeProvider clock, DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, clock.LocalTimeZone).DateTime);
}
