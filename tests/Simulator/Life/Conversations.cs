namespace Competence.Simulator.Life;

/// <summary>
/// Each spring, more each year than the one before; a manager takes the team on some days. They are agreed on some weeks ahead and mostly held by
/// their day; of those that are not held many are called off, and the rest are in the way of the next until it comes.
/// </summary>
internal static class Conversations
{
    private const int Weeks = 11;

    public static IEnumerable<Happening> Of(Staff staff, IReadOnlyList<History> histories, Pace pace, DateOnly first, DateOnly today, Chance chance)
    {
        var (number, open) = (0, new Dictionary<string, string>());
        var springs = Enumerable.Range(first.Year, today.Year - first.Year + 1).Select(year => new DateOnly(year, 3, 2)).Where(day => day > first && day < today);
        foreach (var (spring, begins) in springs.Index())
            foreach (var team in histories.Where(h => h.Works(begins) && h.PostOn(begins).Manager is not null).GroupBy(h => h.PostOn(begins).Manager!).OrderBy(t => t.Key, StringComparer.Ordinal))
            {
                var week = chance.Between(0, Weeks);
                foreach (var history in team)
                {
                    var day = begins.AddDays(7 * (week + chance.Between(0, 1))).AtWork();
                    var isHeld = chance.Happens(Math.Min(.95, pace.Conversations + spring * pace.MoreConversations));
                    foreach (var step in Steps(history, team.Key, day, isHeld)) yield return step;
                }
            }

        IEnumerable<Happening> Steps(History history, string manager, DateOnly day, bool isMeant)
        {
            var (person, talk, on) = (history.Who.Key, $"c{++number:0000}", day.AddDays(-chance.Between(7, 30)).AtWork());
            var due = day.AddDays(chance.Between(-20, 8)) is var by && by > on ? by : on;
            var over = due.AddDays(chance.Between(20, 100)).AtWork();
            var (isAgreed, remains) = (chance.Happens(.5), chance.Happens(pace.TalksRemain));
            var isHeld = isMeant && day < today && Leads(history, manager, day);
            var isCalledOff = !isHeld && !remains && over < today && Leads(history, manager, over);
            if (on <= first || on >= today || !Leads(history, manager, on)) yield break;
            if (!isHeld && (!isAgreed || staff.Steady.Contains(person) || !isCalledOff && pace.TalksRemain == 0)) yield break;

            if (open.Remove(person, out var before)) yield return new CalledOff(on, before, person, manager);
            yield return new Agreed(on, talk, person, manager, due);
            if (isHeld) yield return new Conversed(day, talk, person, manager);
            else if (isCalledOff) yield return new CalledOff(over, talk, person, manager);
            else open[person] = talk;
        }
    }

    private static bool Leads(History history, string manager, DateOnly day) => history.Works(day) && history.PostOn(day).Manager == manager;
}
