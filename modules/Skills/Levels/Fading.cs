namespace Competence.Skills.Levels;

/// <summary>How what was once seen loses its word as time goes.</summary>
/// <param name="HalfLifeMonths">Months until half is left; null where it holds in full until it expires.</param>
public sealed record Fading(double? HalfLifeMonths)
{
    public static readonly Fading UntilExpiry = new(HalfLifeMonths: null);

    public static Fading By(double halfLifeMonths) => new(halfLifeMonths);

    /// <summary><c>0.5^(ageMonths/halfLife)</c>; with an expiry 1 through that day, then 0.</summary>
    public double Left(Rating rating, DateTimeOffset now) => HalfLifeMonths is { } halfLife
        ? Math.Pow(.5, AgeMonths(rating.OccurredAt, now) / halfLife)
        : rating.ExpiresAt is { } last && last < Day(now, now) ? 0 : 1;

    /// <summary>
    /// Whole calendar months, plus the part of the month begun: from 2 March to 2 March is exactly 12, whatever the leap
    /// days. Days are counted in the offset of <paramref name="now"/>, so that a level stands still within a day.
    /// </summary>
    public static double AgeMonths(DateTimeOffset occurredAt, DateTimeOffset now)
    {
        var (from, today) = (Day(occurredAt, now), Day(now, now));
        if (from >= today) return 0;

        var whole = (today.Year - from.Year) * 12 + today.Month - from.Month;
        if (from.AddMonths(whole) > today) whole--;
        var (begun, next) = (from.AddMonths(whole), from.AddMonths(whole + 1));
        return whole + (double)(today.DayNumber - begun.DayNumber) / (next.DayNumber - begun.DayNumber);
    }

    private static DateOnly Day(DateTimeOffset instant, DateTimeOffset now) => DateOnly.FromDateTime(instant.ToOffset(now.Offset).DateTime);
}
