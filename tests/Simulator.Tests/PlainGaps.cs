using Competence.Client;
using Competence.Simulator.Life;

namespace Competence.Simulator.Tests;

/// <summary>One time somebody could less than their role asked.</summary>
/// <param name="From">The day on which that was known first.</param>
/// <param name="To">The day on which it was so no longer; null: it still is.</param>
/// <param name="IsMet">They came to what had been asked; else it was asked no longer.</param>
internal sealed record PlainGap(string Person, string Skill, DateOnly From, DateOnly? To, bool IsMet);

/// <summary>
/// Who could less than was asked, and when, from what was told day by day: the role, what was said last of each skill, and that somebody had left. By it
/// follows what people completed a course for, and how well they fit their roles.
/// </summary>
internal sealed class PlainGaps
{
    private readonly CompanyLife life;
    private readonly Dictionary<string, (string Role, DateOnly? Last)> people = [];
    private readonly Dictionary<(string, string), (DateOnly On, bool IsCourse, int Level)> said = [];
    private readonly Dictionary<(string Person, string Skill), (DateOnly From, int Asked)> open = [];
    private readonly List<PlainGap> closed = [];
    private readonly Dictionary<Learnt, LearningBasis> bases = [];
    private readonly Dictionary<string, List<(DateOnly From, decimal? Percent)>> fits = [];

    public PlainGaps(CompanyLife life, IEnumerable<Happening> happenings)
    {
        this.life = life;
        var told = happenings.Select(h => (On: h is Rated rated ? life.ToldOn(rated) : h.On, Turn: Turn(h), Happening: h)).Where(t => t.Turn > 0);
        foreach (var step in told.GroupBy(t => (t.On, t.Turn)).OrderBy(g => g.Key.On).ThenBy(g => g.Key.Turn))
            foreach (var person in step.Select(t => Hear(t.Happening)).ToHashSet()) Settle(person, step.Key.On);
    }

    public IEnumerable<PlainGap> All => closed.Concat(open.Select(o => new PlainGap(o.Key.Person, o.Key.Skill, o.Value.From, null, false)));

    /// <summary>How well somebody fits the role, and from which day: the last word of each day, null where nothing is asked.</summary>
    public IReadOnlyList<(DateOnly From, decimal? Percent)> FitsOf(string person) => fits.GetValueOrDefault(person) ?? [];

    public LearningBasis BasisOf(Learnt learnt) => bases[learnt];

    /// <summary>In the course of a day; ratings come in the evening.</summary>
    private static int Turn(Happening happening) => happening switch { Joined => 1, Moved => 2, Learnt => 3, Left => 4, Rated => 5, _ => 0 };

    /// <returns>Whom it is about.</returns>
    private string Hear(Happening happening)
    {
        switch (happening)
        {
            case Joined e: people[e.Person] = (e.Post.Role, null); return e.Person;
            case Moved e: people[e.Person] = people[e.Person] with { Role = e.To.Role }; return e.Person;
            case Left e: people[e.Person] = people[e.Person] with { Last = e.LastDay }; return e.Person;
            case Rated e: Say(e.Person, e.Skill, (e.On, false, e.Level)); return e.Person;
            case Learnt e:
                var course = life.Staff.Courses.Single(c => c.Key == e.Course);
                bases[e] = course.For ?? (course.Skill is { } to && open.ContainsKey((e.Person, to)) ? LearningBasis.Gap : LearningBasis.None);
                if (course.Skill is { } skill) Say(e.Person, skill, (e.On, true, Course.Level));
                return e.Person;
            default: throw new ArgumentOutOfRangeException(nameof(happening));
        }
    }

    /// <summary>What is of the latest day counts, and of one day the course.</summary>
    private void Say(string person, string skill, (DateOnly On, bool IsCourse, int Level) now)
    {
        if (!said.TryGetValue((person, skill), out var before) || (now.On, now.IsCourse).CompareTo((before.On, before.IsCourse)) > 0) said[(person, skill)] = now;
    }

    private void Settle(string person, DateOnly day)
    {
        var (role, last) = people[person];
        var (reached, whole) = (0, 0);
        foreach (var skill in life.Staff.Skills.Select(s => s.Key))
        {
            var demand = last < day ? null : life.Staff.Asked.GetValueOrDefault((role, skill));
            var (key, can, asked) = ((person, skill), said.GetValueOrDefault((person, skill)).Level, demand?.Level);
            if (demand is not null) (reached, whole) = (reached + demand.Importance * Math.Min(can, demand.Level), whole + demand.Importance * demand.Level);
            if (can < asked) open[key] = (open.TryGetValue(key, out var since) ? since.From : day, asked.Value);
            else if (open.Remove(key, out var gap)) closed.Add(new(person, skill, gap.From, day, asked is not null && can >= gap.Asked));
        }
        if (!fits.TryGetValue(person, out var known)) fits[person] = known = [];
        known.RemoveAll(f => f.From == day);
        known.Add((day, whole == 0 ? null : Math.Round(100m * reached / whole, 2, MidpointRounding.AwayFromZero)));
    }
}
