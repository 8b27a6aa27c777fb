using Competence.People.Contracts;

namespace Competence.Api.Tests.Metrics;

/// <summary>People who have come, moved and left for three years, always the same for the same seed and day; and the same questions answered from them, day by day.</summary>
internal sealed class LivedCompany
{
    private readonly IReadOnlyList<Placement> people;
    private readonly Dictionary<Guid, Guid?> parents;

#pragma warning disable CA5394 // nothing is guarded by it
    public LivedCompany(int people, DateOnly today, int seed)
    {
        var random = new Random(seed);
        var units = Enumerable.Range(0, 6).Select(_ => Guid.CreateVersion7()).ToArray();
        var roles = Enumerable.Range(0, 3).Select(_ => Guid.CreateVersion7()).ToArray();
        parents = units.Index().ToDictionary(u => u.Item, u => u.Index switch { 0 or 1 => (Guid?)null, 2 or 3 => units[0], _ => units[2] });
        this.people = [.. Enumerable.Range(0, people).Select(_ => Live(random, units, roles, today.AddMonths(-38), today))];
    }

    public IReadOnlyList<Placement> People => people;

    public (Guid Id, Guid? Parent)[] Units => [.. parents.Select(u => (u.Key, u.Value))];

    private static Placement Live(Random random, Guid[] units, Guid[] roles, DateOnly first, DateOnly today)
    {
        var day = first.AddDays(random.Next(700));
        var (jobs, places, tasks) = (new List<EmploymentSpan>(), new List<PlacementLink>(), new List<PlacementLink>());
        string?[] reasons = ["voluntary", "involuntary", "retirement", null];
        for (var job = 0; job < random.Next(1, 3) && day < today; job++)
        {
            var to = random.Next(3) == 0 ? (DateOnly?)null : day.AddDays(random.Next(30, 900));
            if (to > today.AddDays(40)) to = null;
            jobs.Add(new(day, to, to is null ? null : reasons[random.Next(4)]));
            Wander(places, units, day, to);
            Wander(tasks, roles, day, to);
            if (to is null) break;
            day = to.Value.AddDays(random.Next(3) == 0 ? 0 : random.Next(1, 90));
        }
        return new(Guid.CreateVersion7(), 1, jobs[0].From, jobs[0].To?.AddDays(-1), [], places, tasks, null, jobs);

        void Wander(List<PlacementLink> links, Guid[] among, DateOnly from, DateOnly? to)
        {
            var at = random.Next(10) == 0 ? from.AddDays(20) : from; // some begin without
            while (to is null || at < to)
            {
                var until = at.AddDays(random.Next(60, 700));
                links.Add(new(among[random.Next(among.Length)], at, to is { } end && until > end ? end : until));
                if (until > today) break;
                at = until;
            }
        }
    }
#pragma warning restore CA5394

    /// <param name="unit">Null: the organisation.</param>
    /// <returns>The numbers that formulas are made of, and how many people each is about, for the days from since until before until.</returns>
    public Dictionary<string, (decimal Value, int N)> Count(Guid? unit, DateOnly since, DateOnly until)
    {
        var sets = new Dictionary<string, HashSet<Guid>>();
        var (days, length) = (0m, until.DayNumber - since.DayNumber);
        foreach (var person in people)
        {
            for (var day = since; day < until; day = day.AddDays(1))
            {
                var (here, before, after) = (Works(person, day), Works(person, day.AddDays(-1)), Works(person, day.AddDays(1)));
                if (here && In(person, day))
                {
                    days++;
                    Mark("average_headcount");
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
                if (day == until.AddDays(-1) && here && In(person, day)) Mark("employed_at_end");
                foreach (var job in person.Employments!.Where(e => e.From.AddYears(1) == day && !Works(person, e.From.AddDays(-1)) && In(person, e.From)))
                {
                    Mark("hired_a_year_ago");
                    if (job.To is null || job.To > day) Mark("hired_and_stayed");
                }
            }

            void Mark(string measure) => (sets.TryGetValue(measure, out var set) ? set : sets[measure] = []).Add(person.PersonId);
        }
        return sets.ToDictionary(s => s.Key, s => (s.Key == "average_headcount" ? days / length : s.Value.Count, s.Value.Count));

        bool In(Placement person, DateOnly day) => unit is not { } wanted || At(person.Units, day) is { } at && Above(at).Contains(wanted);
    }

    private IEnumerable<Guid> Above(Guid unit)
    {
        for (Guid? at = unit; at is { } here; at = parents[here]) yield return here;
    }

    private static bool Works(Placement person, DateOnly day) => person.Employments!.Any(e => e.From <= day && (e.To is null || e.To > day));

    private static Guid? At(IReadOnlyList<PlacementLink> links, DateOnly day) => links.FirstOrDefault(l => l.From <= day && (l.To is null || l.To > day))?.TargetId;

    private static bool Differs(IReadOnlyList<PlacementLink> links, DateOnly day) => At(links, day.AddDays(-1)) is { } was && At(links, day) is { } now && was != now;
}
