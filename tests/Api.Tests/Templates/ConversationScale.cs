using System.Diagnostics;
using Competence.Api.Tests.Skills;
using Competence.People.Contracts;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Templates;

/// <summary>A round for 10,000 people through the product, timed; run by name: it says how long, and not whether that is well.</summary>
public sealed class ConversationScale(CompetenceApi api)
{
    private const int People = 10_000, Opened = 200;

    [Fact(Explicit = true)]
    public async Task A_round_for_ten_thousand_is_opened_and_filled_conversations_read()
    {
        var talks = new Talks(api);
        var (boss, today) = (await talks.Work.Hire(), Tests.People.PeopleClient.Today);
        Guid[] people = [.. Enumerable.Range(0, People).Select(_ => Guid.CreateVersion7())];
        foreach (var some in people.Chunk(2000))
            await talks.Work.Tell(new PlacementsChanged([.. some.Select(p => new Placement(p, 1, Workplace.LongAgo, null, [new(boss, Workplace.LongAgo, null)], [], []))]));
        var cycle = (await talks.Work.Stranger().Sent(HttpMethod.Post, "conversation-cycles", new { name = "Våren", templateId = await talks.Template(), due = today.AddDays(40) }).View()).At("cycleId").GetGuid();

        var watch = Stopwatch.StartNew();
        await talks.Work.Told(() => talks.Work.Stranger().Sent(HttpMethod.Post, $"conversation-cycles/{cycle}/opening").ShouldBe(202));
        var opened = watch.Elapsed.TotalSeconds;
        watch.Restart();
        (await talks.Work.Stranger().Read($"conversation-cycles/{cycle}")).At("cycle", "coverage").Int("people").Should().Be(People);
        var coverage = watch.Elapsed.TotalMilliseconds;

        var times = new List<double>();
        foreach (var person in people.Take(Opened))
        {
            var talk = $"people/{person}/conversations/{(await talks.Only(person, person)).At("conversationId").GetGuid()}";
            await talks.Through(talk, person, boss, new { text = "Leda ett möte" });
            watch.Restart();
            await talks.Work.As(person).Read(talk);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }
        times.Sort();
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{People} opened in {opened:0.0} s, coverage {coverage:0} ms; a filled conversation read p50 {times[Opened / 2]:0.0} p95 {times[Opened * 95 / 100]:0.0} ms");
    }
}
