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
        if (staff.Courses.Count == 0) yield break;
        foreach (var history in histories)
        {
            var (years, days) = (Days.Years(first, today), new HashSet<DateOnly>()); // nobody completes two things on a day
            for (var i = 0; i < (int)Math.Ceiling(years); i++)
            {
                var day = first.AddDays(chance.Between(1, today.DayNumber - first.DayNumber - 2)).AtWork();
                if (chance.Happens(pace.Learning) && day < today && history.Works(day) && days.Add(day)) yield return new(day, history.Who.Key, chance.One(staff.Courses).Key);
            }
        }
    }

    /// <summary>What is said of a skill of somebody on a day is said once.</summary>
    public static IEnumerable<Rated> Ratings(Staff staff, IReadOnlyList<History> histories, DateOnly first, DateOnly today, Chance chance) =>
        Autumns(staff, histories, first, today, chance)
            .Concat(Looks(staff, histories, first, today, chance)).Concat(Growths(staff, histories, first, today, chance)).DistinctBy(r => (r.Person, r.Skill, r.On));

    /// <summary>In autumn people rate themselves, a little higher each time, and their managers a week later.</summary>
    private static IEnumerable<Rated> Autumns(Staff staff, IReadOnlyList<History> histories, DateOnly first, DateOnly today, Chance chance)
    {
        foreach (var history in histories)
            foreach (var (skill, _, _) in chance.Some(staff.Skills, 2))
                for (var (year, level) = (first.Year, chance.Between(1, 3)); year <= today.Year; year++, level += chance.Between(0, 1))
                {
                    var day = new DateOnly(year, 9, 1).AddDays(chance.Between(0, 40)).AtWork();
                    var later = day.AddDays(7);
                    if (day <= first || later >= today || !history.Works(day) || !history.Works(later)) continue;
                    yield return new(day, history.Who.Key, history.Who.Key, skill, level);
                    if (history.PostOn(later).Manager is { } manager) yield return new(later, history.Who.Key, manager, skill, Math.Max(1, level - chance.Between(0, 1)));
                }
    }

    /// <summary>In their first months most of what the role asks is seen in new employees, one skill after the other.</summary>
    private static IEnumerable<Rated> Growths(Staff staff, IReadOnlyList<History> histories, DateOnly first, DateOnly today, Chance chance)
    {
        foreach (var history in histories.Where(h => h.Who.Start > first))
            foreach (var ((_, skill), demand) in staff.Asked.Where(a => a.Key.Role == history.Stints[0].Post.Role))
            {
                var day = history.Who.Start.AddDays(chance.Between(5, 120)).AtWork();
                if (chance.Happens(.85) && day < today && history.Works(day) && history.PostOn(day).Manager is { } manager) yield return new(day, history.Who.Key, manager, skill, demand.Level);
            }
    }

    /// <summary>Between the autumns a manager has seen what somebody can: more than was asked, or less.</summary>
    private static IEnumerable<Rated> Looks(Staff staff, IReadOnlyList<History> histories, DateOnly first, DateOnly today, Chance chance)
    {
        foreach (var history in histories)
            foreach (var (skill, _, _) in staff.Skills)
            {
                var (day, level) = (first.AddDays(chance.Between(1, today.DayNumber - first.DayNumber - 2)).AtWork(), chance.Between(2, 5));
                if (chance.Happens(.6) && day < today && history.Works(day) && history.PostOn(day).Manager is { } manager) yield return new(day, history.Who.Key, manager, skill, level);
            }
    }
}
