using Competence.People.Contracts;

namespace Competence.Api.Tests.Metrics;

/// <summary>Where people have worked, for how long and how much.</summary>
internal static class LivedPeople
{
#pragma warning disable CA5394 // nothing is guarded by it
    public static Placement Live(Random random, Guid[] units, Guid[] roles, DateOnly first, DateOnly today)
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

    /// <summary>Some full time, some part, some changed to it after a while, and of some it is not known.</summary>
    public static Placement Contracted(Random random, Placement person) => person with
    {
        Employments = [.. person.Employments!.Select(e => e with
        {
            Hours = random.Next(4) switch
            {
                0 => [new(null, e.From)], 1 => [new(20.25m, e.From)], 2 => [new(40, e.From), new(32, e.From.AddDays(random.Next(10, 400)))], _ => null,
            },
        })],
    };
#pragma warning restore CA5394
}
