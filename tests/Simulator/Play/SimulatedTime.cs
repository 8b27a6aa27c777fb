namespace Competence.Simulator.Play;

/// <summary>
/// The clock of the product that lives: it stands where it was put and runs on from there, so that what is recorded has its order. Timers
/// are the machine's own. It is only ever put forward, and in the end back to the time that it is.
/// </summary>
public sealed class SimulatedTime : TimeProvider
{
    private static readonly TimeZoneInfo Stockholm = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    /// <summary>The day that it is in the world, where the product's days begin and end.</summary>
    public static DateOnly WorldsToday => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(System.GetUtcNow(), Stockholm).DateTime);

    private readonly Lock guard = new();
    private TimeSpan behind;

    public override TimeZoneInfo LocalTimeZone => Stockholm;

    public override DateTimeOffset GetUtcNow()
    {
        lock (guard) return System.GetUtcNow() - behind;
    }

    /// <summary>To that time of the day in Stockholm; stays where it is when it is later there already.</summary>
    public void PutForward(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        var wanted = new DateTimeOffset(local, Stockholm.GetUtcOffset(local));
        lock (guard)
        {
            var now = System.GetUtcNow();
            if (wanted > now - behind) behind = now > wanted ? now - wanted : TimeSpan.Zero; // never ahead of the world
        }
    }

    /// <summary>Where a life begins.</summary>
    public void Begin(DateOnly day)
    {
        lock (guard) behind = TimeSpan.FromDays(36500);
        PutForward(day, new(8, 0));
    }

    public void CatchUp()
    {
        lock (guard) behind = TimeSpan.Zero;
    }
}
