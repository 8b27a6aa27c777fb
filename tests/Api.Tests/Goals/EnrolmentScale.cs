using System.Diagnostics;
using Competence.Api.Tests.Access;
using Competence.Api.Tests.Skills;
using FluentAssertions;
using Marten;
using Xunit;

namespace Competence.Api.Tests.Goals;

/// <summary>100,000 people enrolled by a rule, twice, timed; run by name: it says how long, and not whether that is well.</summary>
public sealed class EnrolmentScale(CompetenceApi api)
{
    private const int People = 100_000;

    [Fact(Explicit = true)]
    public async Task A_hundred_thousand_people_are_enrolled_once()
    {
        var work = new Workplace(api);
        await work.HireMany(People);
        var course = (await work.Stranger().Sent(HttpMethod.Post, "learning-items", new { kind = "course", title = "Brandskydd", hours = 2 }).View()).At("itemId").GetGuid();
        var rule = (await work.Stranger().Sent(HttpMethod.Post, "enrolment-rules", new { itemId = course, population = new { isEveryone = true }, basis = "law" }).View()).At("ruleId").GetGuid();

        var (first, again) = (await Run(), await Run());

        (first.Created, first.Skipped, again.Created, again.Skipped).Should().Be((People, 0, 0, People));
        await using var session = api.Store().QuerySession(work.Tenant);
        (await session.Events.QueryAllRawEvents().CountAsync(e => e.EventTypeName == "goals.learner-enrolled")).Should().Be(People);
        TestContext.Current.TestOutputHelper?.WriteLine($"{People}: first {first.Seconds:0.0} s, again {again.Seconds:0.0} s");

        async Task<(int? Created, int? Skipped, double Seconds)> Run()
        {
            var watch = Stopwatch.StartNew();
            var job = await work.Stranger().JobOf(work.Stranger().Sent(HttpMethod.Post, $"enrolment-rules/{rule}/runs", new { }), seconds: 600);
            return (job.Int("created"), job.Int("skipped"), watch.Elapsed.TotalSeconds);
        }
    }
}
