using Competence.Client;
using Competence.Simulator.Life;

namespace Competence.Simulator.Tests;

/// <summary>Key figures by a plain count of days, from the list of what happened alone.</summary>
internal sealed class Reckoning
{
    private const decimal FullWeek = 40;

    private const string Velocity = "learning-velocity";

    private readonly Dictionary<string, Person> people = [];
    private readonly Dictionary<string, string?> parents;
    private readonly IReadOnlyList<Happening> happenings;
    private readonly IReadOnlyDictionary<string, Course> courses;
    private readonly Dictionary<string, SkillKind> kinds;
    private readonly HashSet<string> critical;
    private readonly PlainGaps gaps;
    private readonly IReadOnlyList<PlainResult> pulses;
    private readonly IReadOnlyList<PlainOffer> offers;
    private readonly PlainOutputs outputs;
    private readonly Dictionary<(string? Unit, DateOnly Since, DateOnly Last), List<(Person Person, int Days)>> days = [];

    /// <param name="Hours">A week; full time where nobody has said.</param>
    private sealed record Person(DateOnly Start, decimal Hours)
    {
        public DateOnly? Last { get; set; }
        public EndReason? Reason { get; set; }
        public List<(DateOnly From, Post? Post)> Posts { get; } = [];

        public bool Works(DateOnly day) => Start <= day && (Last is not { } last || day <= last);

        public Post? On(DateOnly day) => Posts.Last(p => p.From <= day).Post;
    }

    /// <param name="founder">Who is employed from the first day, without a unit.</param>
    /// <param name="units">The ids of the units: of two groups as large as each other the one with the lower is told with the unit above.</param>
    /// <param name="known">The last day of which is known what was told; null: all.</param>
    public Reckoning(CompanyLife life, string founder, IReadOnlyDictionary<string, Guid> units, DateOnly? known = null)
    {
        (happenings, parents) = ([.. life.Happenings.Where(h => known is not { } until || h.On <= until)], life.Staff.Units.ToDictionary(u => u.Key, u => u.Parent));
        people[founder] = new(life.First, FullWeek) { Posts = { (life.First, null) } };
        var hours = life.Histories.ToDictionary(h => h.Who.Key, h => h.Who.Hours);
        foreach (var happening in happenings)
            switch (happening)
            {
                case Joined e: people[e.Person] = new(e.Start, hours[e.Person]) { Posts = { (e.Start, e.Post) } }; break;
                case Moved e: people[e.Person].Posts.Add((e.On, e.To)); break;
                case Left e: (people[e.Person].Last, people[e.Person].Reason) = (e.LastDay, e.Reason); break;
            }
        (courses, gaps) = (life.Staff.Courses.ToDictionary(c => c.Key), new(life, happenings));
        (offers, outputs) = (PlainOffers.Of(happenings), new(happenings.OfType<Brought>()));
        kinds = life.Staff.Skills.ToDictionary(s => s.Key, s => s.Kind);
        critical = [.. life.Staff.Asked.Where(a => a.Value.Importance >= 4 && life.Staff.Skills.Single(s => s.Key == a.Key.Skill).Criticality >= 4).Select(a => a.Key.Role)];
        var plain = new PlainPulses(parents, units);
        pulses = [.. happenings.OfType<Closed>().SelectMany(c => plain.Of(
            c.On, Asked(happenings.OfType<Asked>().Single(a => a.Pulse == c.Pulse).On), [.. happenings.OfType<Answered>().Where(a => a.Pulse == c.Pulse)]))];
    }

    /// <param name="unit">Null: the organisation.</param>
    /// <returns>Null where there is nobody it could be about.</returns>
    public decimal? Of(string metric, string? unit, DateOnly since, DateOnly last) => metric switch
    {
        "headcount" => Employed(last, unit).Count(),
        "full-time-equivalents" => Math.Round(FullTime(unit, since, last), 4),
        "turnover" => Part(Leavers(unit, since, last).Count(), Average(unit, since, last)),
        "hire-rate" => Part(people.Values.Count(p => p.Start >= since && p.Start <= last && In(p, p.Start, unit)), Average(unit, since, last)),
        "voluntary-turnover" => Part(Leavers(unit, since, last).Count(p => p.Reason == EndReason.Voluntary), Average(unit, since, last)),
        "retention" => Part(Employed(since, unit).Count(p => p.Works(last)), Employed(since, unit).Count()),
        "new-hire-retention" => Part(AYearAgo(unit, since, last).Count(p => p.Works(p.Start.AddYears(1))), AYearAgo(unit, since, last).Count()),
        "internal-mobility" => Part(Movers(unit, since, last), Average(unit, since, last)),
        "internal-fill-rate" => Part(Filled(unit, since, last).Count(c => c.IsInternal), Filled(unit, since, last).Count()),
        "critical-fill-rate" => Part(Critical(unit, since, last).Count(c => c.IsInternal), Critical(unit, since, last).Count()),
        "onboarding-to-role-fit" => Median([.. Fitting(unit, since, last).Order()]),
        "onboarding-speed" => Median([.. Within<Settled>(since, last).Where(s => In(people[s.Person], s.On, unit)).Select(s => s.On.DayNumber - s.Start.DayNumber).Order()]),
        "reviews-per-employee" => Per(Within<Conversed>(since, last).Count(c => In(people[c.Person], c.On, unit)), Average(unit, since, last)),
        "agreed-reviews" => Part(Agreed(unit, since, last).Count(a => happenings.OfType<Conversed>().Any(c => c.Talk == a.Talk && c.On <= last)), Agreed(unit, since, last).Count()),
        "time-to-fill" => Median([.. Filled(unit, since, last).Select(c => c.On.DayNumber - happenings.OfType<Sought>().Single(s => s.Opening == c.Opening).On.DayNumber).Order()]),
        "training-hours" => Per(Learnt(unit, since, last).Sum(l => courses[l.Course].Hours), Average(unit, since, last)),
        "hours-offered" => Per(
            offers.Where(o => o.On >= since && o.On <= last && In(people[o.Person], o.On, unit)).Sum(o => courses[o.Course].Hours), Average(unit, since, last)),
        "purposeful-hours" => Part(
            Learnt(unit, since, last).Where(l => gaps.BasisOf(l) != LearningBasis.None).Sum(l => courses[l.Course].Hours), Learnt(unit, since, last).Sum(l => courses[l.Course].Hours)),
        "development-cost" => Per(Learnt(unit, since, last).Sum(l => courses[l.Course].Cost), Average(unit, since, last)),
        "cost-per-completion" => Per(Learnt(unit, since, last).Sum(l => courses[l.Course].Cost), Learnt(unit, since, last).Count()),
        "cost-per-placement" => Per(Learnt(unit, since, last).Sum(l => courses[l.Course].Cost), Filled(unit, since, last).Count(c => c.IsInternal)),
        _ when metric.StartsWith(Velocity, StringComparison.Ordinal) => Median([.. Met(metric, unit, since, last).Select(g => g.To!.Value.DayNumber - g.From.DayNumber).Order()]),
        "workforce-competency" => Per(Fits(unit, last).Sum(), Fits(unit, last).Count()),
        "open-gaps" => Per(Employed(last, unit).Sum(p => gaps.All.Count(g => people[g.Person] == p && g.From <= last && !(g.To <= last))), Employed(last, unit).Count()),
        "plan-on-time" => Part(Done(unit, since, last).Count(d => d.On <= d.Due), Done(unit, since, last).Count()),
        "mentoring" => Part(Employed(last, unit).Count(p => InPairs(last).Any(key => people[key] == p)), Employed(last, unit).Count()),
        "productivity" => Output(OutputKind.Revenue, unit, since, last),
        "output-per-fte" => Output(OutputKind.Count, unit, since, last),
        "engagement-index" => Per(Pulses(unit, since, last).Sum(r => r.Indices.Sum()), Pulses(unit, since, last).Sum(r => r.Indices.Count)),
        "response-rate" => Part(Pulses(unit, since, last).Sum(r => r.Indices.Count), Pulses(unit, since, last).Sum(r => r.Asked)),
        "regular-reviews" => Part(Conversed(unit, since, last), Employed(last, unit).Count()),
        _ => throw new ArgumentOutOfRangeException(nameof(metric), metric, "No plain count of it is known."),
    };

    /// <summary>How many people it is about.</summary>
    public int Population(string metric, string? unit, DateOnly since, DateOnly last) => metric switch
    {
        "headcount" or "regular-reviews" or "open-gaps" or "mentoring" => Employed(last, unit).Count(),
        "retention" => Employed(since, unit).Count(),
        "new-hire-retention" => AYearAgo(unit, since, last).Count(),
        "internal-fill-rate" or "time-to-fill" => Filled(unit, since, last).Count(),
        "critical-fill-rate" => Critical(unit, since, last).Count(),
        "agreed-reviews" => Agreed(unit, since, last).Select(a => a.Person).Distinct().Count(),
        "workforce-competency" => Fits(unit, last).Count(),
        "onboarding-to-role-fit" => Fitting(unit, since, last).Count(),
        "cost-per-completion" or "cost-per-placement" or "purposeful-hours" => Learnt(unit, since, last).Select(l => l.Person).Distinct().Count(),
        "onboarding-speed" => Within<Settled>(since, last).Count(s => In(people[s.Person], s.On, unit)),
        _ when metric.StartsWith(Velocity, StringComparison.Ordinal) => Met(metric, unit, since, last).Select(g => g.Person).Distinct().Count(),
        "plan-on-time" => Done(unit, since, last).Select(d => d.Person).Distinct().Count(),
        "engagement-index" => Pulses(unit, since, last).Sum(r => r.Indices.Count),
        "response-rate" => Pulses(unit, since, last).Sum(r => r.Asked),
        _ => DaysOf(unit, since, last).Count,
    };

    private IEnumerable<Person> Employed(DateOnly day, string? unit) => people.Values.Where(p => p.Works(day) && In(p, day, unit));

    private IEnumerable<Person> Leavers(string? unit, DateOnly since, DateOnly last) =>
        people.Values.Where(p => p.Last is { } day && day >= since && day <= last && In(p, day, unit));

    private IEnumerable<Person> AYearAgo(string? unit, DateOnly since, DateOnly last) =>
        people.Values.Where(p => p.Start.AddYears(1) >= since && p.Start.AddYears(1) <= last && In(p, p.Start, unit));

    private int Movers(string? unit, DateOnly since, DateOnly last) => Within<Moved>(since, last)
        .Where(m => (m.From.Unit, m.From.Role) != (m.To.Unit, m.To.Role) && In(people[m.Person], m.On, unit)).Select(m => m.Person).Distinct().Count();

    private IEnumerable<Chosen> Filled(string? unit, DateOnly since, DateOnly last) => Within<Chosen>(since, last).Where(c => unit is null || Above(c.Unit).Contains(unit));

    private IEnumerable<Learnt> Learnt(string? unit, DateOnly since, DateOnly last) => Within<Learnt>(since, last).Where(l => In(people[l.Person], l.On, unit));

    private IEnumerable<Done> Done(string? unit, DateOnly since, DateOnly last) => Within<Done>(since, last).Where(d => In(people[d.Person], d.On, unit));

    private IEnumerable<Chosen> Critical(string? unit, DateOnly since, DateOnly last) =>
        Filled(unit, since, last).Where(c => critical.Contains(happenings.OfType<Sought>().Single(s => s.Opening == c.Opening).Role));

    private IEnumerable<decimal> Fits(string? unit, DateOnly last) => people.Where(p => p.Value.Works(last) && In(p.Value, last, unit))
        .Select(p => gaps.FitsOf(p.Key).LastOrDefault(f => f.From <= last).Percent).OfType<decimal>();

    /// <summary>Days until somebody fits the role; not of those who had been here long when that became known.</summary>
    private IEnumerable<int> Fitting(string? unit, DateOnly since, DateOnly last)
    {
        foreach (var (key, person) in people)
        {
            var known = gaps.FitsOf(key).Where(f => f.Percent is not null).ToList();
            if (known.Where(f => f.Percent >= 80).Select(f => (DateOnly?)f.From).FirstOrDefault() is not { } day || day < since || day > last || !person.Works(day)) continue;
            if (known[0].From.DayNumber - person.Start.DayNumber <= 30 && In(person, day, unit)) yield return day.DayNumber - person.Start.DayNumber;
        }
    }

    /// <param name="metric">Of one kind of skill, or of all.</param>
    /// <remarks>Of whom nobody knew yet that they had left, the whole is counted and no unit.</remarks>
    private IEnumerable<PlainGap> Met(string metric, string? unit, DateOnly since, DateOnly last) => gaps.All.Where(g =>
        g.IsMet && (metric == Velocity || metric == $"{Velocity}-{KindOf(g)}") && g.To >= since && g.To <= last && (unit is null || people[g.Person].Works(g.To.Value) && In(people[g.Person], g.To.Value, unit)));

    private HashSet<string> InPairs(DateOnly day)
    {
        var parted = happenings.OfType<Parted>().Where(p => p.On < day).Select(p => p.Pair).ToHashSet();
        return [.. happenings.OfType<Paired>().Where(p => p.On <= day && !parted.Contains(p.Pair)).SelectMany(p => p.Actors)];
    }

    /// <summary>Who was known to be employed in the morning, and in which unit.</summary>
    private Dictionary<string, string> Asked(DateOnly day)
    {
        var gone = happenings.OfType<Left>().Where(l => l.On < day && l.LastDay < day).Select(l => l.Person).ToHashSet();
        return people.Where(p => p.Value.Start <= day && !gone.Contains(p.Key)).ToDictionary(p => p.Key, p => p.Value.On(day)?.Unit ?? "");
    }

    private IEnumerable<PlainResult> Pulses(string? unit, DateOnly since, DateOnly last) =>
        pulses.Where(r => r.Closed >= since && r.Closed <= last && (unit is null || r.Unit.Length > 0 && Above(r.Unit).Contains(unit)));

    private int Conversed(string? unit, DateOnly since, DateOnly last)
    {
        var talked = Within<Conversed>(since, last).Select(c => c.Person).ToHashSet();
        return people.Count(p => talked.Contains(p.Key) && p.Value.Works(last) && In(p.Value, last, unit));
    }

    /// <summary>What was not called off, with those who still worked here on its day.</summary>
    private IEnumerable<Agreed> Agreed(string? unit, DateOnly since, DateOnly last)
    {
        var off = happenings.OfType<CalledOff>().Select(c => c.Talk).ToHashSet();
        return happenings.OfType<Agreed>().Where(a => a.Due >= since && a.Due <= last && !off.Contains(a.Talk) && people[a.Person].Works(a.Due) && In(people[a.Person], a.Due, unit));
    }

    private decimal? Output(OutputKind kind, string? unit, DateOnly since, DateOnly last) =>
        outputs.Sum(kind, since, last, of => unit is null || Above(of).Contains(unit)) is { } sum ? Per(sum, FullTime(unit, since, last)) : null;

    private decimal Average(string? unit, DateOnly since, DateOnly last) => DaysOf(unit, since, last).Sum(d => d.Days) / (decimal)(last.DayNumber - since.DayNumber + 1);

    /// <summary>Each of their days for as much as the week has of full time.</summary>
    private decimal FullTime(string? unit, DateOnly since, DateOnly last) =>
        DaysOf(unit, since, last).Sum(d => d.Person.Hours * d.Days) / FullWeek / (last.DayNumber - since.DayNumber + 1);

    /// <summary>Who worked there in the period, and on how many days; counted once, as many figures are by it.</summary>
    private List<(Person Person, int Days)> DaysOf(string? unit, DateOnly since, DateOnly last) => days.TryGetValue((unit, since, last), out var known) ? known : days[(unit, since, last)] =
        [.. people.Values.Select(p => (p, Each(since, last).Count(day => p.Works(day) && In(p, day, unit)))).Where(d => d.Item2 > 0)];

    private string KindOf(PlainGap gap) => kinds[gap.Skill] == SkillKind.AiData ? "ai-data" : $"{kinds[gap.Skill]}".ToLowerInvariant();

    private IEnumerable<T> Within<T>(DateOnly since, DateOnly last) where T : Happening => happenings.OfType<T>().Where(h => h.On >= since && h.On <= last);

    private bool In(Person person, DateOnly day, string? unit) => unit is null || person.On(day) is { } post && Above(post.Unit).Contains(unit);

    private IEnumerable<string> Above(string unit)
    {
        for (var at = unit; at is not null; at = parents[at]) yield return at;
    }

    private static IEnumerable<DateOnly> Each(DateOnly since, DateOnly last) => Enumerable.Range(since.DayNumber, last.DayNumber - since.DayNumber + 1).Select(DateOnly.FromDayNumber);

    private static decimal? Part(decimal some, decimal all) => Per(100 * some, all);

    private static decimal? Per(decimal some, decimal all) => all == 0 ? null : Math.Round(some / all, 4);

    private static decimal? Median(List<int> ordered) =>
        ordered.Count == 0 ? null : (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2m;
}
