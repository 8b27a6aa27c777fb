using Competence.Api.Tests.Skills;
using Competence.Kernel;
using Competence.Metrics.Measures;
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
}
