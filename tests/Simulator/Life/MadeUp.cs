using Competence.Client;

namespace Competence.Simulator.Life;

/// <summary>A company of any size: sites of some teams each, a manager and eleven more a team.</summary>
public static class MadeUp
{
    private const int TeamSize = 12, TeamsASite = 8;

    private static readonly string[] Roles = ["engineer", "analyst", "technician"];
    private static readonly string[] Skills = ["planning", "quality", "writing"];

    private static readonly Course[] Courses =
    [
        new("safety", "Säkerhet", 3, 1200, LearningBasis.Law), new("strategy", "Strategin och vi", 1.5m, 300, LearningBasis.Goal), new("introduction", "Introduktion", 2.25m, 0),
        .. Skills.Index().Select(s => new Course($"course-{s.Item}", $"Kurs i {s.Item}", 8 + s.Index, 4000.5m, Skill: s.Item)),
    ];

    private static readonly Dictionary<(string, string), int> Asked = new()
    {
        [("manager", "planning")] = 3, [("manager", "writing")] = 2, [("engineer", "planning")] = 2, [("engineer", "quality")] = 4, [("engineer", "writing")] = 2,
        [("analyst", "quality")] = 2, [("analyst", "writing")] = 3, [("technician", "quality")] = 3,
    };

    public static Staff Staff(int people, DateOnly first, DateOnly today, int seed)
    {
        var chance = new Chance(seed);
        var teams = Math.Max(2, people / TeamSize);
        var sites = (teams + TeamsASite - 1) / TeamsASite;
        List<Place> units = [new("company", "Bolaget", null, IsSite: false), .. Enumerable.Range(0, sites).Select(s => new Place($"s{s}", $"Ort {s + 1}", "company", IsSite: true))];
        units.AddRange(Enumerable.Range(0, teams).Select(t => new Place($"t{t}", $"Grupp {t + 1}", $"s{t / TeamsASite}", IsSite: false)));
        List<Worker> workers = [Person(0, new("company", "manager", null), isNew: false)];
        for (var i = 1; i < people; i++)
        {
            var (team, isManager) = ((i - 1) % teams, i <= teams);
            workers.Add(Person(i, isManager ? new($"t{team}", "manager", Key(0)) : new($"t{team}", chance.One(Roles), Key(team + 1)), isNew: !isManager && chance.Happens(.2)));
        }
        return new(units, workers, new HashSet<string> { Key(0) }, Skills, Courses) { Asked = Asked };

        Worker Person(int number, Post post, bool isNew)
        {
            var (given, family) = Names.Of(chance);
            var start = isNew ? first.AddDays(chance.Between(10, today.DayNumber - first.DayNumber - 10)) : first.AddDays(-chance.Between(30, 6000));
            return new(Key(number), given, family, Names.Email(given, family, Key(number)), post.Role, start.AtWork(), post);
        }
    }

    private static string Key(int number) => $"p{number:000000}";
}
