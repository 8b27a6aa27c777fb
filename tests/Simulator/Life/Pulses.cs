namespace Competence.Simulator.Life;

/// <summary>Each spring and autumn everybody is asked how learning is doing, and most answer; some teams are happier than others.</summary>
internal static class Pulses
{
    private const int OpenDays = 14;

    private static readonly int[] Months = [3, 10];

    public static IEnumerable<Happening> Of(IReadOnlyList<History> histories, Pace pace, DateOnly first, DateOnly today, Chance chance)
    {
        var moods = histories.Select(h => h.Who.Post.Unit).Distinct().ToDictionary(unit => unit, _ => chance.Between(2, 4));
        for (var year = first.Year; year <= today.Year; year++)
            foreach (var month in Months)
            {
                var on = new DateOnly(year, month, 1).AddDays(chance.Between(4, 9)).AtWork();
                var (pulse, closes) = ($"{on:yyyy-MM}", on.AddDays(OpenDays));
                if (on <= first || closes >= today) continue;
                yield return new Asked(on, pulse, closes);
                foreach (var history in histories.Where(h => h.Works(on)))
                {
                    var day = on.AddDays(chance.One([0, 2, OpenDays]));
                    if (chance.Happens(pace.Answers) && history.Works(day.AtWork()))
                        yield return new Answered(day.AtWork(), pulse, history.Who.Key, Value(history), Value(history), Value(history), Value(history), Value(history));
                }
                yield return new Closed(closes, pulse);
            }

        int Value(History history) => Math.Clamp(moods[history.Who.Post.Unit] + chance.Between(-1, 2), 1, 5);
    }
}
