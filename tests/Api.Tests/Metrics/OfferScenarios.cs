using Competence.Api.Tests.Skills;
using Competence.Kernel;
using Competence.Metrics.Measures;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Competence.Api.Tests.Metrics;

/// <summary>From being enrolled, by oneself, a rule or a seat in a programme, to the hours that people were offered.</summary>
public sealed class OfferScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);

    private DateOnly Today => api.Services.GetRequiredService<TimeProvider>().Today();

    [Fact]
    public async Task Hours_are_offered_once_whoever_enrols_and_completed_without_they_are_offered_too()
    {
        var (boss, course, other) = (await work.Hire(), await Course("Svets", 8), await Course("Excel", 3.5m));
        var (ada, bo, eve) = (await work.Hire(boss), await work.Hire(boss), await work.Hire(boss));
        await work.Told(() => work.As(ada).Sent(HttpMethod.Put, $"people/{ada}/enrolments/{course}", new { }).ShouldBe(204));
        var rule = (await work.Stranger().Sent(HttpMethod.Post, "enrolment-rules", new { itemId = course, population = new { isEveryone = true }, basis = "law" }).View()).At("ruleId").GetGuid();
        await work.Told(() => work.Stranger().JobOf(work.Stranger().Sent(HttpMethod.Post, $"enrolment-rules/{rule}/runs", new { })));
        await work.Told(() => Finish(ada, course));
        await work.Told(() => Finish(eve, other, hours: 5));
        await work.Told(() => Join(bo, course, other));

        (await Offered()).Should().BeEquivalentTo(new Dictionary<Guid, decimal> { [ada] = 8, [bo] = 8 + 3.5m, [eve] = 8 + 5, [boss] = 8 });

        Task Finish(Guid person, Guid item, decimal? hours = null) =>
            work.As(boss).Sent(HttpMethod.Post, $"people/{person}/completions", new { itemId = item, day = Today, hours }).ShouldBe(201);
    }

    private async Task Join(Guid person, params Guid[] items)
    {
        var track = (await work.Stranger().Sent(HttpMethod.Post, "tracks", new { title = "Grunder", itemIds = items }).View()).At("trackId").GetGuid();
        var programme = (await work.Stranger().Sent(HttpMethod.Post, "programmes", new { title = "Lyftet", ownerId = person, trackIds = new[] { track }, noStrategyBecause = "På prov" }).View()).At("programmeId").GetGuid();
        var cohort = (await work.Stranger().Sent(HttpMethod.Post, $"programmes/{programme}/cohorts", new { name = "Våren", starts = Today, ends = Today.AddMonths(3), seats = 3 }).View()).At("cohortId").GetGuid();
        await work.As(person).Sent(HttpMethod.Put, $"people/{person}/cohorts/{cohort}").ShouldBe(204);
    }

    private async Task<Guid> Course(string title, decimal hours) =>
        (await work.Stranger().Sent(HttpMethod.Post, "learning-items", new { kind = "course", title, hours }).View()).At("itemId").GetGuid();

    private async Task<Dictionary<Guid, decimal>> Offered()
    {
        await work.Tell(new RefreshMeasures());
        return (await work.Stranger().Read("organisation/metrics/hours-offered/contributions?measure=hours_offered&months=1")).At("items").EnumerateArray()
            .ToDictionary(i => i.At("id").GetGuid(), i => i.At("value").GetDecimal());
    }
}
