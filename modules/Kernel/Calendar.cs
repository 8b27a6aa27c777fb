namespace Competence.Kernel;

/// <summary>Dates are days in the clock's own zone (Europe/Stockholm by default); instants stay UTC.</summary>
public static class Calendar
{
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
}
