namespace Competence.Simulator.Life;

/// <summary>Some worked somewhere else, as something else or for somebody else before.</summary>
internal static class Moves
{
    public static IEnumerable<History> Of(Staff staff, IReadOnlyList<History> current, Pace pace, DateOnly first, DateOnly today, Chance chance)
    {
        var movable = current.Where(h => h.Who.Start < first && h.Who.Post.Manager is not null && !staff.Managers.Contains(h.Who.Key) && !staff.Steady.Contains(h.Who.Key));
        var count = (int)Math.Round(pace.Mobility * staff.People.Count * Days.Years(first, today));
        var moved = chance.Some(movable, count).ToDictionary(h => h.Who.Key);
        var posts = staff.People.Where(p => !staff.Managers.Contains(p.Key) && p.Post.Manager is not null).Select(p => p.Post).Distinct().ToList();
        foreach (var history in current) yield return moved.ContainsKey(history.Who.Key) ? WithMove(history) : history;

        History WithMove(History history)
        {
            var now = history.Who.Post;
            var on = first.AddDays(chance.Between(60, today.DayNumber - first.DayNumber - 20)).AtWork();
            var before = chance.One([.. posts.Where(p => p.Unit != now.Unit || p.Role != now.Role)]);
            if (chance.Happens(.2) && posts.Where(p => p.Unit == now.Unit && p.Manager != now.Manager).ToList() is { Count: > 0 } others)
                before = now with { Manager = chance.One(others).Manager }; // only for another
            return history with { Stints = [new(history.Who.Start, before), new(on, now)] };
        }
    }
}
