using System.Diagnostics;
using Competence.Api.Tests.Access;
using Competence.Api.Tests.Skills;
using FluentAssertions;
using Marten;
using Xunit;

namespace Competence.Api.Tests.Goals;

/// <summary>100,000 people given a plan by a template, twice, timed; run by name: it says how long, and not whether that is well.</summary>
public sealed class PlanTemplateScale(CompetenceApi api)
{
    private const int People = 100_000;

    [Fact(Explicit = true)]
    public async Task A_hundred_thousand_people_are_given_a_plan_once()
    {
        var work = new Workplace(api);
        await work.HireMany(People);
        object[] items = [new { kind = "course", what = "Kurs i brandskydd", dueInDays = 30, hours = 2 }, new { kind = "peer", what = "Gå rond", dueInDays = 60, hours = 1 }];
        var template = (await work.Stranger().Sent(HttpMethod.Post, "plan-templates", new { type = "legal", title = "Brandskydd", days = 60, items }).View()).At("templateId").GetGuid();

        var (first, again) = (await Run(), await Run());

        (first.Created, first.Skipped, again.Created, again.Skipped).Should().Be((People, 0, 0, People));
        await using var session = api.Store().QuerySession(work.Tenant);
        (await session.Events.QueryAllRawEvents().CountAsync(e => e.EventTypeName.StartsWith("goals.plan-"))).Should().Be(People * 4 + 1, "begun, two things to do, agreed, and the template");
        TestContext.Current.TestOutputHelper?.WriteLine($"{People}: first {first.Seconds:0.0} s, again {again.Seconds:0.0} s");

        async Task<(int? Created, int? Skipped, double Seconds)> Run()
        {
            var watch = Stopwatch.StartNew();
            var job = await work.Stranger().JobOf(work.Stranger().Sent(
                HttpMethod.Post, $"plan-templates/{template}/applications", new { population = new { isEveryone = true } }), seconds: 600);
            return (job.Int("created"), job.Int("skipped"), watch.Elapsed.TotalSeconds);
        }
    }
}
