using Competence.Api.Tests.Skills;
using Competence.Kernel;
using Competence.Metrics.Measures;
using Competence.People.Contracts;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Competence.Api.Tests.Metrics;

public sealed class ReportScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);
    private readonly TimeProvider clock = api.Services.GetRequiredService<TimeProvider>();

    [Fact]
    public async Task Each_line_is_what_the_key_figure_reads()
    {
        await work.Live(new(60, clock.Today(), seed: 17));
        var last = Window.MonthOf(clock.Today()).AddMonths(-1);

        var report = await work.Stranger().Read("organisation/metric-reports/esrs-s1");
        var turnover = (await work.Stranger().Read($"organisation/metrics/turnover?months=12&from={last:O}&to={last:O}")).At("points")[0];
        var headcount = (await work.Stranger().Read($"organisation/metrics/headcount?months=1&from={last.AddYears(-1):O}&to={last:O}")).At("points");

        report.At("from").GetString().Should().Be(last.AddMonths(-11).ToString("O", null));
        report.At("to").GetString().Should().Be(last.AddMonths(1).AddDays(-1).ToString("O", null));
        var lines = report.At("lines").EnumerateArray().ToDictionary(l => l.At("metricKey").GetString()!);
        lines["turnover"].At("value").GetDecimal().Should().Be(turnover.At("value").GetDecimal());
        lines["turnover"].At("reference", "sv").GetString().Should().Be("S1-6 50 c");
        lines["headcount"].At("value").GetDecimal().Should().Be(headcount[12].At("value").GetDecimal());
        lines["headcount"].At("before").GetDecimal().Should().Be(headcount[0].At("value").GetDecimal());
        lines["headcount"].At("firstKnown").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null, "nothing was known then");
        (await work.Stranger().Read("metric-reports")).At("items").EnumerateArray().Select(r => r.At("key").GetString()).Should().Equal("esrs-s1", "iso-30414");
    }

    [Fact]
    public async Task A_line_that_the_organisation_counts_by_what_is_nobodys_is_told_without_gender()
    {
        var company = new LivedCompany(60, clock.Today(), seed: 17);
        await work.Live(company);
        await work.Tell(new LegalGendersChanged([.. company.People.Select(p => new RecordedGender(p.PersonId, 1, "female"))]));
        await work.Stranger().Sent(HttpMethod.Put, "metrics/training-hours", MetricDefinitionScenarios.Body("revenue / average_headcount"), "\"0\"").ShouldBe(204);

        var lines = (await work.Stranger().Read("organisation/metric-reports/esrs-s1")).At("lines").EnumerateArray().ToList();

        lines.Single(l => l.At("metricKey").GetString() == "training-hours").At("byGender").GetArrayLength().Should().Be(0);
        lines.Single(l => l.At("metricKey").GetString() == "headcount").At("byGender").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task What_there_is_no_report_of_is_refused()
    {
        await work.Stranger().Sent(HttpMethod.Get, "organisation/metric-reports/gri-404").ShouldBeRefused(404, "metrics.unknown-report");
        await work.Stranger().Sent(HttpMethod.Get, "organisation/metric-reports/esrs-s1?to=2001-01-01").ShouldBeRefused(400, "validation");
        await work.Stranger().Sent(HttpMethod.Get, "organisation/metric-reports/esrs-s1?to=2199-01-01").ShouldBeRefused(400, "validation");
    }

    [Fact]
    public async Task The_file_says_what_the_screen_says()
    {
        await work.Live(new(60, clock.Today(), seed: 17));
        var report = await work.Stranger().Read("organisation/metric-reports/iso-30414");

        var csv = await (await work.Stranger().Sent(HttpMethod.Get, "organisation/metric-reports/iso-30414/export")).Content.ReadAsStringAsync();
        var xlsx = await work.Stranger().Sent(HttpMethod.Get, "organisation/metric-reports/iso-30414/export?format=xlsx");

        csv.Split("\r\n").Should().HaveCount(report.At("lines").GetArrayLength() + 2).And.Contain(line => line.StartsWith("Rekrytering, rörlighet", StringComparison.Ordinal) || line.Contains("turnover", StringComparison.Ordinal));
        xlsx.Content.Headers.ContentDisposition!.FileName.Should().Contain("iso-30414-");
        (await xlsx.Content.ReadAsByteArrayAsync())[..2].Should().Equal("PK"u8.ToArray());
    }

    [Fact]
    public async Task What_the_law_wants_by_gender_is_counted_so_and_no_gender_with_few_is_told_of()
    {
        var company = new LivedCompany(120, clock.Today(), seed: 17);
        await work.Live(company);
        foreach (var news in company.News.SelectMany(n => n)) await work.Tell(news);
        await work.Tell(new RefreshMeasures());
        (await Lines()).Should().OnlyContain(l => l.Value.At("byGender").GetArrayLength() == 0, "no gender is recorded");

        var genders = company.People.Index().ToDictionary(p => p.Item.PersonId, p => p.Index < 30 ? null : p.Index % 3 == 0 ? "male" : "female");
        await work.Tell(new LegalGendersChanged([.. genders.Where(g => g.Value is not null).Select(g => new RecordedGender(g.Key, 2, g.Value))]));
        await work.Tell(new LegalGendersChanged([.. genders.Select(g => new RecordedGender(g.Key, 1, "other"))])); // older news of those above

        foreach (var key in genders.Keys.Where(k => genders[k] is null).ToList()) genders[key] = "other";
        var (since, until) = (Window.MonthOf(clock.Today()).AddMonths(-12), Window.MonthOf(clock.Today()));
        var lines = await Lines();
        foreach (var gender in new[] { "female", "male", "other" })
        {
            var plain = company.Only(who => genders[who] == gender).Count(null, since, until);
            var end = company.Only(who => genders[who] == gender).Count(null, until.AddMonths(-1), until)["employed_at_end"];
            Part("headcount", gender).Should().Be((end.Value, end.N));
            Part("training-hours", gender).Should().Be((Math.Round(plain["training_hours"].Value / plain["average_headcount"].Value, 4), plain["average_headcount"].N));
            Part("regular-reviews", gender).Should().Be((Math.Round(100 * plain["conversed"].Value / plain["employed_at_end"].Value, 4), plain["employed_at_end"].N));
        }
        lines["turnover"].At("byGender").GetArrayLength().Should().Be(0, "no standard asks for it");

        await work.Tell(new LegalGendersChanged([.. genders.Keys.Select((who, i) => new RecordedGender(who, 3, i < 4 ? "other" : i % 3 == 0 ? "male" : "female"))]));
        lines = await Lines();
        lines["training-hours"].At("byGender").EnumerateArray().ToDictionary(g => g.At("gender").GetString()!, g => g.At("isHidden").GetBoolean())
            .Should().BeEquivalentTo(new Dictionary<string, bool> { ["female"] = false, ["male"] = true, ["other"] = true });
        (await (await work.Stranger().Sent(HttpMethod.Get, "organisation/metric-reports/esrs-s1/export")).Content.ReadAsStringAsync()).Should().Contain(",female").And.Contain(",male");

        async Task<Dictionary<string, System.Text.Json.JsonElement>> Lines() =>
            (await work.Stranger().Read("organisation/metric-reports/esrs-s1")).At("lines").EnumerateArray().DistinctBy(l => l.At("metricKey").GetString()).ToDictionary(l => l.At("metricKey").GetString()!);
        (decimal, int) Part(string metric, string gender) => lines[metric].At("byGender").EnumerateArray().Single(g => g.At("gender").GetString() == gender) is var part
            ? (part.At("value").GetDecimal(), part.At("n").GetInt32()) : default;
    }
}
