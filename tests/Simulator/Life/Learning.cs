namespace Competence.Simulator.Life;

/// <summary>How people come to do their jobs, what they complete, and what they and their managers say that they can.</summary>
internal static class Learning
{
    /// <summary>A new employee does the job in full after two months or so, and sooner each year.</summary>
    public static IEnumerable<Settled> Onboardings(IEnumerable<History> histories, DateOnly first, DateOnly today, Chance chance)
    {
        foreach (var history in histories.Where(h => h.Who.Start > first))
        {
            var sooner = (int)(12 * Days.Years(first, history.Who.Start));
            var day = history.Who.Start.AddDays(chance.Between(62, 98) - sooner).AtWork();
            if (day < today && history.Works(day) && history.PostOn(day).Manager is { } manager) yield return new(day, history.Who.Key, manager, history.Who.Start);
        }
    }

    public static IEnumerable<Learnt> Completions(Staff staff, IReadOnlyList<History> histories, Pace pace, DateOnly first, DateOnly today, Chance chance)
    {
        if (staff.Items.Count == 0) yield break;
        foreach (var history in histories)
        {
            var years = Days.Years(first, today);
            for (var i = 0; i < (int)Math.Ceiling(years); i++)
            {
                var day = first.AddDays(chance.Between(1, today.DayNumber - first.DayNumber - 2)).AtWork();
                if (chance.Happens(pace.Learning) && day < today && history.Works(day)) yield return new(day, history.Who.Key, chance.One(staff.Items));
            }
        }
    }

    /// <summary>In autumn people rate themselves, a little higher each time, and their managers a week later.</summary>
    public static IEnumerable<Rated> Ratings(Staff staff, IReadOnlyList<History> histories, DateOnly first, DateOnly today, Chance chance)
    {
        foreach (var history in histories)
            foreach (var skill in chance.Some(staff.Skills, 2))
                for (var (year, level) = (first.Year, chance.Between(1, 3)); year <= today.Year; year++, level += chance.Between(0, 1))
                {
                    var day = new DateOnly(year, 9, 1).AddDays(chance.Between(0, 40)).AtWork();
                    var later = day.AddDays(7);
                    if (day <= first || later >= today || !history.Works(day) || !history.Works(later)) continue;
                    yield return new(day, history.Who.Key, history.Who.Key, skill, level);
                    if (history.PostOn(later).Manager is { } manager) yield return new(later, history.Who.Key, manager, skill, Math.Max(1, level - chance.Between(0, 1)));
                }
    }
}
