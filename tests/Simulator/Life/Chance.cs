namespace Competence.Simulator.Life;

/// <summary>Seeded: the same seed decides the same.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random random = new(seed);

    public int Between(int least, int most) => random.Next(least, most + 1);

    public bool Happens(double part) => random.NextDouble() < part;

    public T One<T>(IReadOnlyList<T> among) => among[random.Next(among.Count)];

    /// <summary>So many different ones, in an order of chance.</summary>
    public IReadOnlyList<T> Some<T>(IEnumerable<T> among, int count)
    {
        var all = among.ToArray();
        random.Shuffle(all);
        return all[..Math.Min(count, all.Length)];
    }
}

internal static class Days
{
    /// <summary>The day itself, or the Monday after: nothing of this happens at a weekend.</summary>
    public static DateOnly AtWork(this DateOnly day) => day.AddDays(day.DayOfWeek switch { DayOfWeek.Saturday => 2, DayOfWeek.Sunday => 1, _ => 0 });

    public static double Years(DateOnly first, DateOnly last) => (last.DayNumber - first.DayNumber) / 365.25;
}
