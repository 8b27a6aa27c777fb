using Competence.Client;

namespace Competence.Simulator.Life;

/// <summary>A company of any size: sites of some teams each, a manager and eleven more a team.</summary>
public static class MadeUp
{
    private const int TeamSize = 12, TeamsASite = 8;

    private static readonly string[] Roles = ["engineer", "analyst", "technician"];
    private static readonly Skill[] Skills =
    [
        new("planning", SkillKind.Soft, 3), new("quality", SkillKind.Technical, 5), new("writing", SkillKind.Language, 2), new("leading", SkillKind.Leadership, 4),
        new("data", SkillKind.AiData, 4), new("fire safety", SkillKind.Regulated, 3),
    ];

    private static readonly Course[] Courses =
    [
        new("safety", "Säkerhet", 3, 1200, LearningBasis.Law), new("strategy", "Strategin och vi", 1.5m, 300, LearningBasis.Goal), new("introduction", "Introduktion", 2.25m, 0),
        .. Skills.Index().Select(s => new Course($"course-{s.Item.Key}", $"Kurs i {s.Item.Key}", 8 + s.Index, 4000.5m, Skill: s.Item.Key)),
    ];

    /// <summary>An engineer and an analyst are critical; a technician is not, though both halves of it are there: quality is critical, and fire safety important.</summary>
    private static readonly Dictionary<(string, string), Demand> Asked = new()
    {
        [("manager", "planning")] = new(3, 3), [("manager", "writing")] = new(2, 1), [("manager", "leading")] = new(3, 5),
        [("engineer", "planning")] = new(2, 2), [("engineer", "quality")] = new(4, 4), [("engineer", "writing")] = new(2, 1), [("engineer", "data")] = new(2, 3),
        [("analyst", "quality")] = new(2, 2), [("analyst", "writing")] = new(3, 3), [("analyst", "data")] = new(3, 5), [("analyst", "leading")] = new(2, 1),
        [("technician", "quality")] = new(3, 3), [("technician", "fire safety")] = new(3, 4), [("technician", "leading")] = new(1, 1),
    };

    /// <summary>Contracted hours a week.</summary>
    private static readonly decimal[] Hours = [40, 40, 30, 40, 37.5m, 40, 20];

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
            return new(Key(number), given, family, Names.Email(given, family, Key(number)), post.Role, start.AtWork(), post, Hours[number % Hours.Length]);
        }
    }

    private static string Key(int number) => $"p{number:000000}";
}
