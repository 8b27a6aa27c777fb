namespace Competence.Simulator.Life;

/// <summary>In rounds some of those who lead nobody are paired for some months; whoever leaves has parted by then.</summary>
internal static class Mentoring
{
    private const int MonthsBetween = 8, LeastDays = 20, MostDays = 200, LastRound = 120;

    public static IEnumerable<Happening> Of(Staff staff, IReadOnlyList<History> histories, Pace pace, DateOnly first, DateOnly today, Chance chance)
    {
        var (number, known) = (0, new HashSet<(string, string)>());
        for (var round = today.AddDays(-pace.PairsEnd - LastRound); round > first; round = round.AddMonths(-MonthsBetween))
        {
            var free = histories.Where(h => h.Works(round) && !staff.Managers.Contains(h.Who.Key) && !staff.Steady.Contains(h.Who.Key)).ToList();
            foreach (var two in chance.Some(free, (int)(pace.Mentoring * free.Count)).Chunk(2).Where(c => c.Length == 2))
            {
                var (mentee, mentor, on) = (two[0], two[1], round.AddDays(chance.Between(0, 20)).AtWork());
                var end = on.AddDays(chance.Between(90, MostDays)).AtWork();
                var isEarly = chance.Happens(.2);
                if (Leaves(mentee, mentor) is { } last && last < end) (end, isEarly) = (last, true);
                if (pace.PairsEnd > 0 && today.AddDays(-pace.PairsEnd) is var over && over < end) end = over;
                if (on >= today || end.DayNumber - on.DayNumber < LeastDays || !known.Add(Of(mentee, mentor))) continue;
                var pair = $"m{++number:000}";
                yield return new Paired(on, pair, mentee.Who.Key, mentor.Who.Key);
                if (end < today) yield return new Parted(end, pair, mentee.Who.Key, mentor.Who.Key, isEarly);
            }
        }
    }

    /// <summary>Who has been somebody's mentor is not their mentee the year after.</summary>
    private static (string, string) Of(History one, History other) =>
        string.CompareOrdinal(one.Who.Key, other.Who.Key) < 0 ? (one.Who.Key, other.Who.Key) : (other.Who.Key, one.Who.Key);

    private static DateOnly? Leaves(History one, History other) => new[] { one.LastDay, other.LastDay }.Min();
}
