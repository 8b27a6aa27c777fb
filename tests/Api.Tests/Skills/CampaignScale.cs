using System.Diagnostics;
using System.Net.Http.Json;
using Competence.People.Contracts;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Skills;

/// <summary>A campaign over 2,000 people and 25 skills, timed; run by name: it says how long, and not whether that is well.</summary>
public sealed class CampaignScale(CompetenceApi api)
{
    private const int People = 2000, Skills = 25, Answers = 2;

    [Fact(Explicit = true)]
    public async Task Two_thousand_people_from_open_to_frozen()
    {
        var work = new Workplace(api);
        var skills = new List<Guid>();
        for (var i = 0; i < Skills; i++) skills.Add(await work.Skill($"Kompetens {i}"));
        var people = Enumerable.Range(0, People).Select(_ => Guid.CreateVersion7()).ToArray();
        foreach (var some in people.Chunk(500))
            await work.Tell(new PlacementsChanged([.. some.Select(p => new Placement(p, 1, Workplace.LongAgo, null, [], [], []))]));
        var today = Competence.Api.Tests.People.PeopleClient.Today;
        var id = (await work.Stranger().PostAsJsonAsync("/api/v1/campaigns", new
        {
            name = new { sv = "Alla", en = (string?)null }, population = new { isEveryone = true }, skillIds = skills, includesRoleSkills = false,
            startsOn = today, dueOn = today.AddDays(14),
        }).View()).At("campaignId").GetGuid();

        var opening = await Timed(() => work.Told(() => Post("opening")));
        var answering = await Timed(() => Parallel.ForEachAsync(people, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (person, _) =>
        {
            for (var i = 0; i < Answers; i++) await work.As(person).RateOwn(person, skills[i], i + 2).View();
        }));
        await Post("calibration");
        var closing = await Timed(() => work.Told(() => Post("closure")));

        var result = await work.Stranger().Read($"campaigns/{id}/result");
        (result.Int("people"), result.At("skills").GetArrayLength(), result.At("skills")[0].At("levels")[2].GetInt32()).Should().Be((People, Skills, People));
        TestContext.Current.TestOutputHelper?.WriteLine($"{People} × {Skills}: opening {opening:0.0} s, {People * Answers} answers {answering:0.0} s, closing {closing:0.0} s");

        async Task Post(string what) => (await work.Stranger().PostAsync(new Uri($"/api/v1/campaigns/{id}/{what}", UriKind.Relative), null)).EnsureSuccessStatusCode();
    }

    private static async Task<double> Timed(Func<Task> act)
    {
        var watch = Stopwatch.StartNew();
        await act();
        return watch.Elapsed.TotalSeconds;
    }
}
