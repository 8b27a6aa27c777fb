namespace Competence.Simulator.Life;

/// <summary>What people mean to do, and when they have: most of it in time.</summary>
internal static class Plans
{
    public static IEnumerable<Happening> Of(Staff staff, IReadOnlyList<History> histories, Pace pace, DateOnly first, DateOnly today, Chance chance)
    {
        var number = 0;
        foreach (var history in histories.Where(h => !staff.Steady.Contains(h.Who.Key)))
            for (var day = first.AddDays(chance.Between(20, 200)); day < today; day = day.AddDays(chance.Between(300, 420)))
            {
                var on = day.AtWork();
                if (!chance.Happens(pace.Plans) || on >= today || !history.Works(on) || history.PostOn(on).Manager is not { } manager) continue;
                foreach (var step in Steps(history, on, $"u{++number:000}", manager)) yield return step;
            }

        IEnumerable<Happening> Steps(History history, DateOnly on, string plan, string manager)
        {
            var sooner = on.AddDays(chance.Between(30, 80));
            var later = sooner.AddDays(chance.Between(15, 90));
            yield return new Planned(on, plan, history.Who.Key, manager, sooner, later);
            var done = new[] { sooner, later }.Select(due => (Due: due, On: due.AddDays(chance.Between(-22, 13)).AtWork(), Happens: chance.Happens(.88))).ToList()
                .Where(d => d.Happens && d.On < today && history.Works(d.On)).OrderBy(d => d.On).ToList();
            foreach (var (i, step) in done.Index()) yield return new Done(step.On, plan, history.Who.Key, step.Due, IsLast: i == 1);
        }
    }
}
