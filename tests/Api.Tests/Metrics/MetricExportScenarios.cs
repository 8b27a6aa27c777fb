using Competence.Api.Tests.Skills;
using Competence.Kernel;
using Competence.Metrics.Measures;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Competence.Api.Tests.Metrics;

/// <summary>Key figures as files.</summary>
public sealed class MetricExportScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);
    private readonly TimeProvider clock = api.Services.GetRequiredService<TimeProvider>();

    [Fact]
    public async Task The_file_has_each_month_and_each_unit_as_the_screen_has_them()
    {
        var company = new LivedCompany(80, clock.Today(), seed: 29);
        await work.Live(company);
        var (last, before) = (Window.MonthOf(clock.Today()).AddMonths(-1), Uri.EscapeDataString(clock.GetUtcNow().AddHours(1).ToString("O")));
        var period = $"months=3&from={last.AddMonths(-11):O}&to={last:O}&knownAt={before}";

        foreach (var place in company.Units.Select(u => $"units/{u.Id}").Prepend("organisation"))
        {
            var reading = await work.Stranger().Read($"{place}/metrics/turnover?{period}");
            var rows = (await work.Stranger().Read($"{place}/metrics/turnover/export?{period}&format=json")).EnumerateArray().ToList();

            rows.Select(r => (r.At("value").GetRawText(), r.At("n").GetRawText(), r.At("isHidden").GetRawText())).Should().Equal(
                reading.At("points").EnumerateArray().Concat(reading.At("parts").EnumerateArray()).Select(p => (p.At("value").GetRawText(), p.At("n").GetRawText(), p.At("isHidden").GetRawText())), place);
            rows[11].At("from").GetString().Should().Be(last.AddMonths(-2).ToString("O", null));
            rows[11].At("to").GetString().Should().Be(last.AddMonths(1).AddDays(-1).ToString("O", null));
        }
    }

    [Fact]
    public async Task What_is_hidden_is_empty_and_says_so_and_the_board_has_all_of_them()
    {
        var (north, small) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await work.Units((north, null), (small, null));
        foreach (var (unit, people) in new[] { (north, 9), (small, 2) })
            for (var i = 0; i < people; i++) await work.Hire(unit: unit);
        await work.Tell(new RefreshMeasures());
        var month = Window.MonthOf(clock.Today());

        var hidden = (await work.Stranger().Read($"organisation/metric-readings/export?keys=headcount&keys=turnover&from={month:O}&format=json")).EnumerateArray()
            .Where(r => r.At("unitId").GetString() == $"{small}").ToList();
        var csv = await (await work.Stranger().Sent(HttpMethod.Get, "organisation/metric-readings/export")).Content.ReadAsStringAsync();
        var xlsx = await work.Stranger().Sent(HttpMethod.Get, $"units/{north}/metric-readings/export?format=xlsx");

        hidden.Select(r => (r.At("metricKey").GetString(), r.At("value").ValueKind, r.At("isHidden").GetBoolean())).Should()
            .Equal(("headcount", System.Text.Json.JsonValueKind.Null, true), ("turnover", System.Text.Json.JsonValueKind.Null, true));
        csv.Should().StartWith("metricKey,").And.Contain("\r\nproductivity,").And.Contain($"\r\nheadcount,Antal anställda,{north},,");
        xlsx.Content.Headers.ContentDisposition!.FileName.Should().Contain("metrics-");
        (await xlsx.Content.ReadAsByteArrayAsync())[..2].Should().Equal("PK"u8.ToArray());
    }

    [Fact]
    public async Task What_there_is_no_reading_of_has_no_file()
    {
        await work.Stranger().Sent(HttpMethod.Get, "organisation/metrics/nothing/export").ShouldBeRefused(404, "metrics.unknown-metric");
        await work.Stranger().Sent(HttpMethod.Get, $"units/{Guid.CreateVersion7()}/metric-readings/export").ShouldBe(404);
        await work.Stranger().Sent(HttpMethod.Get, "organisation/metrics/turnover/export?months=7").ShouldBeRefused(400, "validation");
        var ada = await work.Hire();
        await work.As(ada).Sent(HttpMethod.Get, "organisation/metrics/turnover/export").ShouldBe(403);
    }
}
