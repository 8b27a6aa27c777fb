namespace Competence.Simulator.Life;

/// <summary>People are enrolled in what is for a goal or the law: often weeks before they complete it, and at times they never do.</summary>
internal static class Offers
{
    public static IEnumerable<Offered> Of(Staff staff, IReadOnlyList<History> histories, IEnumerable<Learnt> completions, DateOnly first, DateOnly today, Chance chance)
    {
        var purposeful = staff.Courses.Where(c => c.For is not null).Select(c => c.Key).ToHashSet();
        if (purposeful.Count == 0) yield break;
        var employed = histories.ToDictionary(h => h.Who.Key);
        var learnt = completions.Where(l => purposeful.Contains(l.Course)).GroupBy(l => (l.Person, l.Course)).ToDictionary(g => g.Key, g => g.Min(l => l.On));
        foreach (var ((person, course), day) in learnt)
        {
            var on = day.AddDays(-chance.Between(5, 60)).AtWork();
            if (chance.Happens(.6) && on > first && on < day && employed[person].Works(on)) yield return new(on, person, course);
        }
        foreach (var history in histories.Where(h => !staff.Steady.Contains(h.Who.Key)))
        {
            var (on, course) = (first.AddDays(chance.Between(1, today.DayNumber - first.DayNumber - 2)).AtWork(), chance.One([.. purposeful]));
            if (chance.Happens(.15) && on < today && history.Works(on) && !learnt.ContainsKey((history.Who.Key, course))) yield return new(on, history.Who.Key, course);
        }
    }
}
