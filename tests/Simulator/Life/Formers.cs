using Competence.Client;

namespace Competence.Simulator.Life;

/// <summary>Those who came and left, or were there and left: as many as the turnover asks for, spread over the time.</summary>
internal static class Formers
{
    public static IEnumerable<History> Of(Staff staff, Pace pace, DateOnly first, DateOnly today, Chance chance)
    {
        var count = (int)Math.Round(pace.Turnover * staff.People.Count * Days.Years(first, today));
        var posts = staff.People.Where(p => !staff.Managers.Contains(p.Key) && p.Post.Manager is not null).ToList();
        var span = today.DayNumber - first.DayNumber - 2;
        for (var i = 0; i < count; i++)
        {
            var last = first.AddDays(1 + i * span / count + chance.Between(0, span / count));
            var like = chance.One(posts);
            var start = Start(last, first, chance);
            var (given, family) = Names.Of(chance);
            var key = $"f{i + 1:000}";
            var who = new Worker(key, given, family, Names.Email(given, family, key), like.Title, start, like.Post, like.Hours);
            yield return History.Of(who) with { LastDay = last, ToldOn = Told(last, today, chance), Reason = Reason(Days.Years(start, last), chance) };
        }
    }

    /// <summary>A third came while we looked on.</summary>
    private static DateOnly Start(DateOnly last, DateOnly first, Chance chance)
    {
        var seen = last.DayNumber - first.DayNumber;
        return seen > 150 && chance.Happens(.45)
            ? first.AddDays(chance.Between(20, seen - 70)).AtWork()
            : first.AddDays(-chance.Between(150, 6000)).AtWork();
    }

    /// <summary>One in six is forgotten for a while.</summary>
    private static DateOnly Told(DateOnly last, DateOnly today, Chance chance) =>
        chance.Happens(1 / 6d) && last.AddDays(chance.Between(8, 40)).AtWork() is var late && late < today ? late : last;

    private static EndReason Reason(double years, Chance chance) =>
        years > 11 && chance.Happens(.6) ? EndReason.Retirement
        : years < 2 && chance.Happens(.25) ? EndReason.EndOfFixedTerm
        : chance.Happens(.14) ? EndReason.Involuntary
        : EndReason.Voluntary;
}
