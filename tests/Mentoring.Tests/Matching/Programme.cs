using Competence.Mentoring.Matching;

namespace Competence.Mentoring.Tests.Matching;

/// <summary>People to match: one at a time by name, or a whole programme by chance from a seed.</summary>
internal static class Programme
{
    public static readonly DateOnly Today = new(2026, 3, 2);
    public static readonly Guid Here = Id(9001), There = Id(9002);

    public static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    public static Participant Mentee(int id, params (int Skill, double Want, double Level)[] seeks) =>
        new(Id(id), Here, true, []) { Mentee = new([.. seeks.Select(s => new SoughtSkill(Id(s.Skill), s.Want, s.Level))], [], [], []), Languages = ["sv"] };

    public static Participant Mentor(int id, params (int Skill, double Level)[] offers) =>
        new(Id(id), There, false, []) { Mentor = new(offers.ToDictionary(o => Id(o.Skill), o => o.Level), [], []), Languages = ["sv"] };

    public static Pool Pool(params IEnumerable<Participant> people) => new(people, MentoringKind.Mentor, MatchWeights.Usual, Today);

    public static List<Participant> ByChance(int seed, int mentees, int mentors, int skills)
    {
        var chance = new Random(seed);
        string[] languages = ["sv", "en", "fi"], goals = ["lead", "change", "network", "specialise", "settle"];
        var people = new List<Participant>();
        for (var i = 0; i < mentees + mentors; i++)
        {
            var both = chance.Next(20) == 0;
            people.Add(new(Id(i + 1), Id(8000 + chance.Next(30)), chance.Next(5) == 0, [.. Ids(chance.Next(3))])
            {
                Mentee = i < mentees || both ? new(Seeks(), Some(goals, 3), [], [], 1 + chance.Next(10) / 8) : null,
                Mentor = i >= mentees || both ? new(Offers(), Some(goals, 4), [.. Ids(chance.Next(6) / 5)], chance.Next(4)) : null,
                Languages = chance.Next(10) == 0 ? ["fi"] : [.. Some(languages, 3).Append("sv").Distinct()],
                SiteId = Id(7000 + chance.Next(5)),
                Remote = chance.Next(3) > 0,
                Availability = (HalfDays)chance.Next(1024),
                Excludes = [.. Ids(chance.Next(2))],
                LastPartner = chance.Next(4) == 0 ? new(Ids(1).Single(), Today.AddMonths(-chance.Next(24))) : null,
                AskedFor = [.. Ids(chance.Next(2))],
            });
        }
        return people;

        IEnumerable<Guid> Ids(int count) => Enumerable.Range(0, count).Select(_ => Id(1 + chance.Next(mentees + mentors))).ToList();
        string[] Some(string[] of, int most) => [.. of.OrderBy(_ => chance.Next()).Take(chance.Next(most))];

        // some skills are much asked for and others hardly known, as in a catalogue
        int Skill() => 1 + (int)(skills * Math.Pow(chance.NextDouble(), 2));
        List<SoughtSkill> Seeks() => [.. Enumerable.Range(0, 1 + chance.Next(3)).Select(_ => Skill()).Distinct().Select(s => new SoughtSkill(Id(s), 1 + chance.Next(3), chance.Next(4)))];
        Dictionary<Guid, double> Offers() => Enumerable.Range(0, 2 + chance.Next(6)).Select(_ => Skill()).Distinct().ToDictionary(Id, _ => 2 + chance.Next(7) / 2d);
    }
}
