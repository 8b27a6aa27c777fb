namespace Competence.Simulator.Life;

/// <summary>Each spring, more each year than the one before; a manager takes the team on some days.</summary>
internal static class Conversations
{
    private const int Weeks = 11;

    public static IEnumerable<Conversed> Of(IReadOnlyList<History> histories, Pace pace, DateOnly first, DateOnly today, Chance chance)
    {
        var springs = Enumerable.Range(first.Year, today.Year - first.Year + 1).Select(year => new DateOnly(year, 3, 2)).Where(day => day > first && day < today);
        foreach (var (spring, begins) in springs.Index())
            foreach (var team in histories.Where(h => h.Works(begins) && h.PostOn(begins).Manager is not null).GroupBy(h => h.PostOn(begins).Manager!).OrderBy(t => t.Key, StringComparer.Ordinal))
            {
                var week = chance.Between(0, Weeks);
                foreach (var history in team)
                {
                    var day = begins.AddDays(7 * (week + chance.Between(0, 1))).AtWork();
                    var isHeld = chance.Happens(Math.Min(.95, pace.Conversations + spring * pace.MoreConversations));
                    if (isHeld && day < today && history.Works(day) && history.PostOn(day).Manager == team.Key) yield return new(day, history.Who.Key, team.Key);
                }
            }
    }
}
