using System.Text.Json;
using Competence.Api.Tests.Skills;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Metrics;

public sealed class MetricDefinitionScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);

    [Fact]
    public async Task What_ships_is_there_and_a_target_is_its_next_version()
    {
        var shipped = await work.Stranger().Read("metrics/turnover");
        shipped.At("metric", "number").GetInt32().Should().Be(1);

        await work.Stranger().Sent(HttpMethod.Put, "metrics/turnover", Body(target: 8), "\"0\"").ShouldBe(204);

        var changed = await work.Stranger().Read("metrics/turnover");
        changed.At("metric", "target").GetDecimal().Should().Be(8);
        changed.At("versions").EnumerateArray().Select(v => v.At("number").GetInt32()).Should().Equal(2, 1);
        (await work.Stranger().Read("metrics")).At("items").EnumerateArray().Single(m => m.At("key").GetString() == "turnover").At("number").GetInt32().Should().Be(2);
    }

    [Fact]
    public async Task One_of_ones_own_is_read_like_those_that_ship()
    {
        await work.Stranger().Sent(HttpMethod.Post, "metrics", new { key = "growth", definition = Body("100 * (joiners - leavers) / average_headcount") }).ShouldBe(201);

        (await work.Stranger().Read("organisation/metrics/growth")).At("points").GetArrayLength().Should().Be(25);
        await work.Stranger().Sent(HttpMethod.Post, "metrics", new { key = "growth", definition = Body() }).ShouldBeRefused(409, "metrics.key-taken");
    }

    [Theory]
    [InlineData("100 * leavers /", "metrics.formula-unreadable")]
    [InlineData("100 * quitters", "metrics.unknown-measure")]
    [InlineData("Sqrt(leavers)", "metrics.formula-calls")]
    public async Task A_wrong_formula_is_refused_and_says_why(string formula, string code) =>
        await work.Stranger().Sent(HttpMethod.Put, "metrics/turnover", Body(formula), "*").ShouldBeRefused(422, code);

    [Fact]
    public async Task What_cannot_be_asked_is_refused_by_the_name_of_its_field()
    {
        await Names("organisation/metrics/turnover?months=5", "months");
        await Names("organisation/metrics/turnover?from=2026-05-01&to=2026-04-01", "to");
        await work.Stranger().Sent(HttpMethod.Get, "organisation/metrics/nothing").ShouldBeRefused(404, "metrics.unknown-metric");
        await work.Stranger().Sent(HttpMethod.Get, $"units/{Guid.CreateVersion7()}/metrics/turnover").ShouldBeRefused(404, "metrics.unknown-unit");
        await work.Stranger().Sent(HttpMethod.Put, "metrics/nothing", Body(), "*").ShouldBeRefused(404, "metrics.unknown-metric");
        await work.Stranger().Sent(HttpMethod.Put, "metrics/turnover", Body()).ShouldBeRefused(428, "manners.if-match-missing");
        await work.Stranger().Sent(HttpMethod.Put, "metrics/turnover", Body(minGroup: 4), "*").ShouldBe(400);
    }

    [Fact]
    public async Task Some_are_asked_for_by_key_and_come_in_the_order_of_the_list()
    {
        var some = await work.Stranger().Read("organisation/metrics?keys=turnover&keys=headcount&keys=nothing&months=3");

        some.At("unitId").ValueKind.Should().Be(JsonValueKind.Null);
        some.At("items").EnumerateArray().Select(m => (m.At("key").GetString(), m.At("months").GetInt32())).Should().Equal(("headcount", 3), ("turnover", 3));
        await Names("organisation/metrics?months=5", "months");
        await Names($"organisation/metrics?{string.Join('&', Enumerable.Range(0, 251).Select(i => $"keys={i}"))}", "keys");
        await work.Stranger().Sent(HttpMethod.Get, $"units/{Guid.CreateVersion7()}/metrics").ShouldBeRefused(404, "metrics.unknown-unit");
    }

    private async Task Names(string path, string field)
    {
        var answer = await work.Stranger().Sent(HttpMethod.Get, path);
        ((int)answer.StatusCode).Should().Be(400);
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.At("errors")[0].At("name").GetString().Should().Be(field);
    }

    internal static object Body(string formula = "100 * leavers / average_headcount", decimal? target = null, int minGroup = 5) => new
    {
        name = new { sv = "Personalomsättning", en = "Turnover" }, meaning = new { sv = "De som slutat.", en = "Those who left." }, formula, population = "average_headcount",
        unit = "percent", better = "lower", months = 12, minGroup, target,
    };
}
