namespace Competence.Simulator.Life;

/// <summary>What many hires, and moves to another role, were preceded by.</summary>
internal static class Openings
{
    public static IEnumerable<Happening> Of(IEnumerable<History> histories, Pace pace, DateOnly first, Chance chance)
    {
        var number = 0;
        foreach (var history in histories)
        {
            if (history.Who.Start > first && chance.Happens(pace.ThroughOpenings))
                foreach (var step in Steps(history.Who, history.Stints[0], isInternal: false, chance.Between(20, 60))) yield return step;
            foreach (var (before, after) in history.Stints.Zip(history.Stints.Skip(1)))
                if (before.Post.Role != after.Post.Role && chance.Happens(pace.ThroughOpenings))
                    foreach (var step in Steps(history.Who, after, isInternal: true, chance.Between(7, 30))) yield return step;
        }

        IEnumerable<Happening> Steps(Worker who, Stint stint, bool isInternal, int daysAhead)
        {
            var (key, chosen) = ($"o{++number:000}", stint.From.AddDays(-daysAhead).AtWork());
            var sought = chosen.AddDays(-chance.Between(20, 75)).AtWork();
            if (sought <= first || chosen >= stint.From) yield break;
            yield return new Sought(sought, key, stint.Post.Unit, stint.Post.Role);
            yield return new Chosen(chosen, key, stint.Post.Unit, who.Key, isInternal);
        }
    }
}
