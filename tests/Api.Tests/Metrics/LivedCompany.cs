using Competence.Mentoring.Contracts;
using Competence.People.Contracts;
using Competence.Templates.Contracts;

namespace Competence.Api.Tests.Metrics;

/// <summary>People who have come, moved and left for three years, always the same for the same seed and day; and the same questions answered from them, day by day.</summary>
internal sealed class LivedCompany
{
    private readonly IReadOnlyList<Placement> people;
    private readonly IReadOnlyList<Happening> happenings;
    private readonly IReadOnlyList<(Guid Mentee, Guid Mentor, DateOnly From, DateOnly? Last)> pairs;
    private readonly IReadOnlyList<Talk> talks;
    private readonly LivedFits fits;
    private readonly Dictionary<Guid, Guid?> parents;

#pragma warning disable CA5394 // nothing is guarded by it
    public LivedCompany(int people, DateOnly today, int seed)
    {
        var random = new Random(seed);
        var units = Enumerable.Range(0, 6).Select(_ => Guid.CreateVersion7()).ToArray();
        var roles = Enumerable.Range(0, 3).Select(_ => Guid.CreateVersion7()).ToArray();
        parents = units.Index().ToDictionary(u => u.Item, u => u.Index switch { 0 or 1 => (Guid?)null, 2 or 3 => units[0], _ => units[2] });
        var another = new Random(seed + 1000); // what came later leaves what each seed was
        this.people = [.. Enumerable.Range(0, people).Select(_ => LivedPeople.Live(random, units, roles, today.AddMonths(-38), today)).Select(p => LivedPeople.Contracted(another, p))];
        pairs = [.. Enumerable.Range(0, people / 3).Select(_ => Pair(random, this.people, today))];
        fits = new(this.people, today, seed + 1);
        happenings = new LivedHappenings(random, another, today).Of(this.people, units);
        talks =
        [
            .. happenings.SelectMany(h => h.News).OfType<ConversationClosed>().Select(c => new Talk(c.ConversationId, c.PersonId, c.HeldOn!.Value.AddDays(another.Next(-60, 60)), c.HeldOn)),
            .. Enumerable.Range(0, people / 2).Select(_ => new Talk(Guid.CreateVersion7(), this.people[another.Next(people)].PersonId, today.AddDays(another.Next(-900, 40)), null)),
        ];
    }

    private LivedCompany(LivedCompany all, Func<Guid, bool> who) => (people, happenings, pairs, talks, fits, parents) = (
        [.. all.people.Where(p => who(p.PersonId))], [.. all.happenings.Where(h => h.Unit is null && who(h.Subject))], [], [.. all.talks.Where(t => who(t.Person))], all.fits, all.parents);

    /// <summary>The same as if there had been nobody else, and no openings and pairs.</summary>
    public LivedCompany Only(Func<Guid, bool> who) => new(this, who);

    /// <summary>A conversation that was to be held by a day, and the day on which it was; null where it was not.</summary>
    private sealed record Talk(Guid Id, Guid Person, DateOnly Due, DateOnly? Held);

    /// <summary>What is told at once, and what can be told only after it.</summary>
    public IReadOnlyList<object>[] News =>
    [
        [new ConversationsAgreed([.. talks.Select(t => new AgreedConversation(t.Id, t.Person, t.Due))], Days.Noon(talks.Max(t => t.Due))),
            .. happenings.Where(h => h.News.Count > 0).Select(h => h.News[0]), .. pairs.Index().Select(p => new RelationshipStarted(
            IdOf(p.Index), Guid.Empty, "mentor", p.Item.Mentee, p.Item.Mentor, [], 6, Days.Noon(p.Item.From), Days.Noon(p.Item.From), Days.Noon(p.Item.From)))],
        [.. happenings.SelectMany(h => h.News.Skip(1)), .. pairs.Index().Where(p => p.Item.Last is not null).Select(p => new RelationshipCompleted(
            IdOf(p.Index), Guid.Empty, p.Item.Mentee, p.Item.Mentor, null, 6, 6, Days.Noon(p.Item.Last!.Value)))],
        .. fits.News,
    ];

    private static Guid IdOf(int pair) => new(pair + 1, 0, 0, new byte[8]);

    private static (Guid, Guid, DateOnly, DateOnly?) Pair(Random random, IReadOnlyList<Placement> people, DateOnly today)
    {
        var from = today.AddDays(-random.Next(1, 800));
        var last = from.AddDays(random.Next(0, 300));
        return (people[random.Next(people.Count)].PersonId, people[random.Next(people.Count)].PersonId, from, last < today ? last : null);
    }

#pragma warning restore CA5394

    public IReadOnlyList<Placement> People => people;

    public (Guid Id, Guid? Parent)[] Units => [.. parents.Select(u => (u.Key, u.Value))];

    private static decimal FullTime(Placement person, DateOnly day) =>
        (person.Employments!.First(e => e.From <= day && (e.To is null || e.To > day)).Hours?.LastOrDefault(h => h.From <= day)?.Hours ?? 40) / 40;

    /// <param name="unit">Null: the organisation.</param>
    /// <returns>The numbers that formulas are made of, and how many people each is about, for the days from since until before until.</returns>
    public Dictionary<string, (decimal Value, int N)> Count(Guid? unit, DateOnly since, DateOnly until)
    {
        var sets = new Dictionary<string, HashSet<Guid>>();
        var (days, whole, length) = (0m, 0m, until.DayNumber - since.DayNumber);
        foreach (var person in people)
        {
            for (var day = since; day < until; day = day.AddDays(1))
            {
                var (here, before, after) = (Works(person, day), Works(person, day.AddDays(-1)), Works(person, day.AddDays(1)));
                if (here && In(person, day))
                {
                    days++;
                    whole += FullTime(person, day);
                    Mark("average_headcount");
                    Mark("average_fte");
                    if (!before) Mark("joiners");
                    if (!after) Mark("leavers");
                    if (!after && person.Employments!.Any(e => e.To == day.AddDays(1) && e.Reason == "voluntary")) Mark("voluntary_leavers");
                    if (before && (Differs(person.Units, day) || Differs(person.RoleProfiles, day))) Mark("movers");
                }
                if (day == since && here && In(person, day))
                {
                    Mark("employed_at_start");
                    if (Works(person, until.AddDays(-1))) Mark("stayed");
                }
                if (day == until.AddDays(-1) && here && In(person, day))
                {
                    Mark("employed_at_end");
                    if (happenings.Any(h => h.Subject == person.PersonId && h.Adds is [("conversations", _)] && h.Day >= since && h.Day < until)) Mark("conversed");
                    if (fits.At(person.PersonId, day) is not null) Mark("with_role_fit");
                    if (pairs.Any(p => (p.Mentee == person.PersonId || p.Mentor == person.PersonId) && p.From <= day && !(p.Last < day))) Mark("mentored");
                }
                foreach (var job in person.Employments!.Where(e => e.From.AddYears(1) == day && !Works(person, e.From.AddDays(-1)) && In(person, e.From)))
                {
                    Mark("hired_a_year_ago");
                    if (job.To is null || job.To > day) Mark("hired_and_stayed");
                }
            }

            void Mark(string measure) => (sets.TryGetValue(measure, out var set) ? set : sets[measure] = []).Add(person.PersonId);
        }
        return sets.ToDictionary(s => s.Key, s => (s.Key switch { "average_headcount" => days / length, "average_fte" => whole / length, _ => s.Value.Count }, s.Value.Count))
            .Concat(Happened(unit, since, until)).ToDictionary(m => m.Key, m => m.Value);

        bool In(Placement person, DateOnly day) => IsIn(unit, At(person.Units, day));
    }

    /// <summary>People and openings are counted once, of days the middle is taken, and the rest is added up.</summary>
    private IEnumerable<KeyValuePair<string, (decimal Value, int N)>> Happened(Guid? unit, DateOnly since, DateOnly until)
    {
        var found = new List<(string Measure, Guid Subject, decimal Value)>();
        var homes = people.ToDictionary(p => p.PersonId);
        foreach (var one in happenings)
        {
            if (one.Day >= since && one.Day < until && Here(one, one.Day)) found.AddRange(one.Adds.Select(a => (a.Measure, one.Subject, a.Value)));
            if (one.Lasts is { } lasts && one.Day < until && !(one.Closes < until) && Works(homes[one.Subject], until.AddDays(-1)) && Here(one, until.AddDays(-1))) found.Add((lasts, one.Subject, 1));
            if (one.Closes is { } day && day >= since && day < until && Here(one, day)) found.AddRange(one.Ends.Select(end => (end.Measure, one.Subject, end.Value)));
        }
        foreach (var person in people)
        {
            var (who, last) = (person.PersonId, until.AddDays(-1));
            if (Works(person, last) && IsIn(unit, At(person.Units, last)) && fits.At(who, last) is { } fit) found.Add(("role_fit_sum", who, 100 * fit));
            found.AddRange(fits.Reached(person, day => Works(person, day)).Where(r => r.Day >= since && r.Day < until && IsIn(unit, At(person.Units, r.Day)))
                .Select(r => ("days_to_role_fit", who, (decimal)r.Days)));
        }
        foreach (var talk in talks.Where(t => t.Due >= since && t.Due < until && Works(homes[t.Person], t.Due) && IsIn(unit, At(homes[t.Person].Units, t.Due))))
        {
            found.Add(("conversations_agreed", talk.Person, 1));
            if (talk.Held < until) found.Add(("agreed_conversations_held", talk.Person, 1));
        }
        return found.GroupBy(f => f.Measure).Select(g => KeyValuePair.Create(g.Key, (Together(g.Key, [.. g.Select(f => f.Value).Order()], Subjects(g)), Subjects(g))));

        bool Here(Happening one, DateOnly day) => IsIn(unit, one.Unit ?? At(homes[one.Subject].Units, day));
        static int Subjects(IEnumerable<(string, Guid Subject, decimal)> some) => some.Select(f => f.Subject).Distinct().Count();
        static decimal Together(string measure, decimal[] values, int subjects) =>
            measure.StartsWith("days_", StringComparison.Ordinal) ? (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2
            : measure is "learners" or "openings_filled" or "filled_internally" or "critical_openings_filled" or "critical_filled_internally" ? subjects : values.Sum();
    }

    private bool IsIn(Guid? unit, Guid? at) => unit is not { } wanted || at is { } here && Above(here).Contains(wanted);

    private IEnumerable<Guid> Above(Guid unit)
    {
        for (Guid? at = unit; at is { } here; at = parents[here]) yield return here;
    }

    private static bool Works(Placement person, DateOnly day) => person.Employments!.Any(e => e.From <= day && (e.To is null || e.To > day));

    private static Guid? At(IReadOnlyList<PlacementLink> links, DateOnly day) => links.FirstOrDefault(l => l.From <= day && (l.To is null || l.To > day))?.TargetId;

    private static bool Differs(IReadOnlyList<PlacementLink> links, DateOnly day) => At(links, day.AddDays(-1)) is { } was && At(links, day) is { } now && was != now;
}
