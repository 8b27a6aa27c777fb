using Competence.People.Contracts;
using Competence.Skills.Contracts;

namespace Competence.Api.Tests.Metrics;

/// <summary>How well people have come to fit their roles; some from the first day, some known long after, some not at all.</summary>
internal sealed class LivedFits
{
    private readonly Dictionary<Guid, List<(DateOnly On, decimal? Fit)>> told = [];
    private readonly Dictionary<Guid, IReadOnlyList<(DateOnly, int)>> reached = [];

#pragma warning disable CA5394 // nothing is guarded by it
    public LivedFits(IEnumerable<Placement> people, DateOnly today, int seed)
    {
        var random = new Random(seed);
        int[] begins = [-10, 0, 0, 3, 20, 30, 31, 400];
        foreach (var person in people)
        {
            told[person.PersonId] = [];
            foreach (var job in person.Employments!)
                for (var (on, i) = (job.From.AddDays(begins[random.Next(begins.Length)]), 0); i < 3 && on < today; i++, on = on.AddDays(random.Next(1, 120)))
                    if (!told[person.PersonId].Any(t => t.On >= on)) told[person.PersonId].Add((on, random.Next(6) == 0 ? null : random.Next(3000, 10_001) / 10_000m));
        }
    }
#pragma warning restore CA5394

    /// <summary>What is told of a person first, second and so on: each is told when the one before has been taken.</summary>
    public IEnumerable<IReadOnlyList<object>> News => Enumerable.Range(0, told.Values.Max(t => t.Count)).Select(i => told.Where(t => t.Value.Count > i)
        .GroupBy(t => t.Value[i].On).Select(object (day) => new RoleFitsChanged([.. day.Select(t => Told(t.Key, t.Value[i].Fit, i + 1))], day.Key)).ToList());

    public decimal? At(Guid person, DateOnly day) => told[person].LastOrDefault(t => t.On <= day).Fit;

    /// <summary>When they first fitted well enough, and how many days after they came; of those who were followed from the beginning.</summary>
    public IReadOnlyList<(DateOnly Day, int Days)> Reached(Placement person, Func<DateOnly, bool> works) =>
        reached.TryGetValue(person.PersonId, out var days) ? days : reached[person.PersonId] = [.. Walk(person, works)];

    private IEnumerable<(DateOnly, int)> Walk(Placement person, Func<DateOnly, bool> works)
    {
        foreach (var first in person.Employments!.Select(e => e.From).Where(from => !works(from.AddDays(-1))))
        {
            DateOnly? known = null;
            for (var day = first; works(day) && day < first.AddYears(4); day = day.AddDays(1))
            {
                if (At(person.PersonId, day) is not { } fit) continue;
                known ??= day;
                if (fit < .8m) continue;
                if (known.Value.DayNumber - first.DayNumber <= 30) yield return (day, day.DayNumber - first.DayNumber);
                break;
            }
        }
    }

    private static PersonRoleFit Told(Guid person, decimal? fit, int version) => new(person, fit is null ? null : Role, fit, version);

    private static readonly Guid Role = Guid.CreateVersion7();
}
