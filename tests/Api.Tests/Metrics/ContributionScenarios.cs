using Competence.Api.Tests.Skills;
using Competence.Goals.Contracts;
using Competence.Kernel;
using Competence.Mentoring.Contracts;
using Competence.Metrics.Measures;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Competence.Api.Tests.Metrics;

/// <summary>What lies under a number, for those who may see it.</summary>
public sealed class ContributionScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);
    private readonly TimeProvider clock = api.Services.GetRequiredService<TimeProvider>();

    [Fact]
    public async Task A_number_is_the_sum_of_what_it_lists()
    {
        var (north, south) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await work.Units((north, null), (south, north));
        var learnt = new Dictionary<Guid, decimal>();
        for (var i = 0; i < 7; i++)
        {
            var person = await work.Hire(unit: i < 4 ? north : south);
            foreach (var hours in new[] { 1.25m, i + .5m }) await Learn(person, hours);
            learnt[person] = i + 1.75m;
        }
        await work.Tell(new RefreshMeasures());

        var all = await work.Stranger().Read("organisation/metrics/training-hours/contributions?measure=training_hours&limit=5");
        var rest = await work.Stranger().Read($"organisation/metrics/training-hours/contributions?measure=training_hours&limit=5&cursor={all.At("nextCursor").GetString()}");

        all.At("items").EnumerateArray().Concat(rest.At("items").EnumerateArray()).ToDictionary(i => i.At("id").GetGuid(), i => i.At("value").GetDecimal())
            .Should().BeEquivalentTo(learnt);
        rest.At("nextCursor").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
        (await work.Stranger().Read($"units/{south}/metrics/training-hours/contributions?measure=training_hours")).At("items").GetArrayLength().Should().Be(3);
        (await work.Stranger().Read($"units/{north}/metrics/training-hours/contributions?measure=training_hours")).At("items").GetArrayLength().Should().Be(7);
        (await work.Stranger().Read("organisation/metrics/training-hours/contributions")).At("measures").EnumerateArray().Select(m => m.GetString())
            .Should().Equal("training_hours", "average_headcount");
    }

    [Fact]
    public async Task Who_is_in_mentoring_is_listed_for_nobody_and_a_foreign_measure_is_refused()
    {
        var (mentee, mentor) = (await work.Hire(), await work.Hire());
        await work.Tell(new RelationshipStarted(Guid.CreateVersion7(), Guid.CreateVersion7(), "mentor", mentee, mentor, [], 6, Then, Then, Then));

        await work.Stranger().Sent(HttpMethod.Get, "organisation/metrics/mentoring/contributions?measure=mentored").ShouldBeRefused(403, "metrics.told-to-nobody");
        await work.Stranger().Sent(HttpMethod.Get, "organisation/metrics/mentoring/contributions?measure=leavers").ShouldBeRefused(404, "metrics.not-of-formula");
        (await work.Stranger().Read("organisation/metrics/mentoring/contributions?measure=employed_at_end")).At("measures").EnumerateArray().Select(m => m.GetString()).Should().Equal("employed_at_end");
    }

    private DateTimeOffset Then => clock.GetUtcNow().AddDays(-2);

    private Task<IReadOnlyList<object>> Learn(Guid person, decimal hours) => work.Tell(new LearningCompleted(
        person, Guid.CreateVersion7(), Guid.CreateVersion7(), "Kurs", null, clock.Today().AddDays(-1), [], null, true, Then, hours, 100, "gap"));
}
