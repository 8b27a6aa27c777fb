using Competence.Client;

namespace Competence.Cli.Demo;

/// <summary>
/// A programme whose pairs are proposed and not yet published, one where people ask each other, with a pair, a circle and coaching for new leaders. Mentors teach what
/// they have been rated at least 3 in; mentees seek what somebody teaches and they themselves know little of.
/// </summary>
internal static class SeedMentoring
{
    private const string HumanResources = "p006", Learning = "p193", Manager = "p013", Assistant = "p184", Worker = "p118", Welder = "p047";

    /// <summary>Enrols in the flow, and is therefore in nothing yet.</summary>
    private const string Newcomer = "p185";

    private const int Teaches = 3, Mentees = 24;
    private static readonly string[] Mentors = ["p001", "p003", "p007", "p008", "p098", "p113", "p139", "p141", "p148", "p157", "p164", "p168", "p180", "p199"];
    private static readonly string[] OpenMentors = ["p001", "p013", "p022", "p153", "p157", "p191", "p199"], OpenMentees = ["p001", "p013", "p184", "p118", "p061", "p087"];
    private static readonly string[] Circle = ["p184", "p186", "p141", "p166", "p180", "p118", "p188"];
    private static readonly string[] Coaches = ["p006", "p193", "p191"], NewLeaders = ["p009", "p010", "p011", "p012"];
    private static readonly string[] Taught =
    [
        "ai-tools", "data-literacy", "communication", "leading-change", "team-leadership", "presentation", "digital-flow", "lean", "customer-care", "english",
        "troubleshooting", "problem-solving", "gdpr", "reporting", "automation",
    ];
    private static readonly string[] Goals = ["Bli tryggare i min roll", "Leda andra", "Byta yrke inom företaget", "Få balans i arbetslivet"];
    private static readonly string[] Abouts =
    [
        "Jag frågar hellre än jag svarar, och tar gärna en promenad medan vi pratar.", "Har bytt yrke två gånger och vet hur det känns att börja om.",
        "Gillar att visa med riktiga exempel från jobbet.", "Ses helst över en kopp kaffe i lunchrummet.",
    ];

    public static async Task All(CompetenceClient client, Guid founder, Company company, Dictionary<string, Guid> people, Dictionary<string, Guid> skills,
        Dictionary<string, Guid> learning, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var known = company.People.ToDictionary(p => p.Key);
        await client.ActAsAsync(new() { PersonId = people[HumanResources] }, ct);
        var matched = await Programme(
            "Mentorskap över gränserna", "Ett halvår med någon från en annan del av företaget. Ni ses en gång i månaden och bestämmer själva vad ni tar upp.",
            MentoringKind.Mentor, MatchingMode.Optimised, today.AddDays(-14), today.AddDays(14), today.AddMonths(8));
        var open = await Programme(
            "Mentor när du vill", "Öppet hela året. Fråga den du vill lära av, eller den du tror att du kan hjälpa.",
            MentoringKind.Mentor, MatchingMode.Open, today.AddMonths(-2), today.AddMonths(9), today.AddMonths(12), sessions: 4);
        var circle = await Programme(
            "AI i vardagen", "Sex kollegor som träffas var tredje vecka och visar varandra vad de har prövat.",
            MentoringKind.Circle, MatchingMode.Admin, today.AddDays(-20), today.AddDays(40), today.AddMonths(6));
        var coaching = await Programme(
            "Coachning för nya ledare", "För dig som leder ett lag sedan högst ett år.",
            MentoringKind.LeaderCoaching, MatchingMode.Suggested, today.AddDays(-10), today.AddMonths(3), today.AddMonths(10), sessions: 8);
        await Programme(
            "Mentorskap i fjol", "Första omgången, med tolv par från verket.",
            MentoringKind.Mentor, MatchingMode.Optimised, today.AddDays(-420), today.AddDays(-390), today.AddDays(-60));

        await SeedMentoringCircles.Invitations(client, coaching, people, ct);
        foreach (var (key, i) in Mentors.Select((key, i) => (key, i))) await Enrol(matched, key, i, Offer(key, i), null);
        foreach (var (key, i) in Seekers().Select((key, i) => (key, i))) await Enrol(matched, key, i, null, Wishes(key, i));
        await Enrol(matched, Welder, Mentees, null, new() { Seeks = [new() { SkillId = skills["hot-work"], Want = 3 }] });
        foreach (var (key, i) in OpenMentors.Union(OpenMentees).Select((key, i) => (key, i)))
            await Enrol(open, key, i, OpenMentors.Contains(key) ? Offer(key, i) : null, OpenMentees.Contains(key) ? Wishes(key, i) : null);
        foreach (var (key, i) in Circle.Select((key, i) => (key, i)))
            await Enrol(circle, key, i, null, new() { Seeks = [new() { SkillId = skills["ai-tools"], Want = 3 }] });
        foreach (var (key, i) in Coaches.Select((key, i) => (key, i))) await Enrol(coaching, key, i, Offer(key, i), null);
        foreach (var (key, i) in NewLeaders.Select((key, i) => (key, i))) await Enrol(coaching, key, i, null, new()
        {
            Seeks = [new() { SkillId = skills["team-leadership"], Want = 3 }, new() { SkillId = skills["leading-change"], Want = 2 }], Goals = [Goals[1]],
        });
        await SeedMentoringPairs.All(client, open, people, ct);
        await client.ActAsAsync(new() { PersonId = people[HumanResources] }, ct);
        await SeedMentoringCircles.Circle(client, circle, people, learning, ct);
        await client.ActAsAsync(new() { PersonId = people[HumanResources] }, ct);
        await client.StartMatchingRunAsync(matched, new() { IsByHand = false }, cancellationToken: ct);
        await client.ActAsAsync(new() { PersonId = founder }, ct);

        async Task<Guid> Programme(
            string title, string description, MentoringKind kind, MatchingMode mode, DateOnly from, DateOnly until, DateOnly ends, int sessions = 6) =>
            (await client.AddMentoringProgrammeAsync(new()
            {
                Title = title, Description = description, Kind = kind, Mode = mode, OwnerId = people[Learning], EnrolFrom = from, EnrolUntil = until, Ends = ends,
                Goals = Goals, Sessions = sessions,
            }, cancellationToken: ct)).ProgrammeId;

        OfferedHelpBody Offer(string key, int i) => new()
        {
            SkillIds = [.. Taught.Where(skill => Least(key, skill) >= Teaches).Select(skill => skills[skill])], HelpsWith = [Goals[i % 4], Goals[(i + 1) % 4]], Places = 1 + i % 3,
        };

        SoughtHelpBody Wishes(string key, int i) => new()
        {
            Seeks = [.. Sought(key).Take(3).Select((skill, rank) => new SkillWishBody { SkillId = skills[skill], Want = 3 - rank })], Goals = [Goals[i % 4]],
        };

        IEnumerable<string> Seekers() => company.People
            .Where(p => !Mentors.Contains(p.Key) && p.Key is not (HumanResources or Learning or Manager or Assistant or Worker or Welder or Newcomer) && Sought(p.Key).Count() >= 2)
            .Where((_, i) => i % 4 == 0).Take(Mentees).Select(p => p.Key);

        IEnumerable<string> Sought(string key) => Taught.Where(skill => Most(key, skill) <= 2).OrderBy(skill => Most(key, skill));

        int? Least(string key, string skill) => Levels(key, skill).Min();
        int? Most(string key, string skill) => Levels(key, skill).Max();

        IEnumerable<int?> Levels(string key, string skill) =>
            known[key].Skills.TryGetValue(skill, out var level) ? new[] { level.Self, level.Manager }.Where(said => said is not null) : [];

        async Task Enrol(Guid programme, string key, int i, OfferedHelpBody? asMentor, SoughtHelpBody? asMentee)
        {
            Steps.Tell("mentoring", i + 1);
            await client.ActAsAsync(new() { PersonId = people[key] }, ct);
            await SeedPlans.Known.ExecuteAsync(async token => await client.EnrolInMentoringAsync(people[key], programme, new()
            {
                AsMentor = asMentor, AsMentee = asMentee, Languages = i % 3 == 0 ? ["sv", "en"] : ["sv"], Site = i % 2 == 0 ? "Älvhamra" : "Sundtorp", IsRemote = i % 5 != 0,
                Availability = i % 4 == 0 ? [HalfDay.TuesdayMorning, HalfDay.WednesdayAfternoon, HalfDay.ThursdayMorning] : [], About = i % 2 == 0 ? Abouts[i / 2 % 4] : null,
            }, cancellationToken: token), ct);
        }
    }
}
