using System.Globalization;
using System.Text.Json;
using Competence.Api.Tests.Skills;
using Competence.Kernel;
using Competence.Metrics.Measures;
using Competence.People.Contracts;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Competence.Api.Tests.Metrics;

/// <summary>What units bring about, from files, and productivity made of it.</summary>
public sealed class OutputScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);
    private readonly TimeProvider clock = api.Services.GetRequiredService<TimeProvider>();

    private DateOnly Last => Window.MonthOf(clock.Today()).AddMonths(-1);

    [Fact]
    public async Task Productivity_is_what_was_imported_by_the_full_time_of_those_employed()
    {
        var company = new LivedCompany(80, clock.Today(), seed: 23);
        await work.Live(company);
        var told = company.Units.Index().SelectMany(u => Enumerable.Range(0, 30).Select(back => (u.Item.Id, Month: Last.AddMonths(-back), Amount: 3_000_000_000m + u.Index * 1000 + back + 0.25m))).ToList();

        (await Import(["enhet;månad;belopp", .. told.Select(t => Line(t.Id, t.Month, t.Amount))])).Int("created").Should().Be(told.Count);
        (await Import(["enhet;månad;antal", Line(company.Units[0].Id, Last, 500)], kind: "count")).Int("created").Should().Be(1);
        await work.Tell(new RefreshMeasures());

        var shown = 0;
        foreach (var unit in company.Units.Select(u => (Guid?)u.Id).Append(null))
            foreach (var months in Window.Lengths)
            {
                var window = new Window(months, Last);
                var point = (await work.Stranger().Read($"{Place(unit)}/metrics/productivity?months={months}&from={Last:O}&to={Last:O}")).At("points")[0];
                if (point.At("isHidden").GetBoolean()) continue;
                shown++;
                var plain = told.Where(t => (unit is null || Above(company, t.Id).Contains(unit.Value)) && t.Month >= window.Since && t.Month <= Last).Sum(t => t.Amount);
                point.At("value").GetDecimal().Should().Be(Math.Round(plain / company.Count(unit, window.Since, window.Until(clock.Today()))["average_fte"].Value, 4), $"{unit} {months}");
            }
        shown.Should().BeGreaterThan(6);
        (await work.Stranger().Read($"organisation/metrics/output-per-fte?months=1&from={Last.AddMonths(-1):O}&to={Last:O}")).At("points").EnumerateArray()
            .Select(p => p.At("value").ValueKind).Should().Equal([JsonValueKind.Null, JsonValueKind.Number], "what was not imported is not nothing");
    }

    [Fact]
    public async Task Rows_that_cannot_be_taken_are_reported_and_the_same_file_again_changes_nothing()
    {
        var (north, south) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await work.Units((north, null), (south, null));
        await work.Tell(new UnitsChanged([new(north, 2, null, false, "Försäljning Nord"), new(south, 2, null, false, "Lager"), new(Guid.CreateVersion7(), 1, null, false, "Lager")]));
        string[] file =
        [
            "Enhet;Månad;Belopp", $"Försäljning Nord;{Last:yyyy-MM};1 200 000,50", $"{south};{Last:yyyy-MM-dd};900", $"{south};{Last:yyyy-MM};901", $"Lager;{Last:yyyy-MM};1",
            $"Okänd;{Last:yyyy-MM};1", $"{south};2199-01;1", $"{south};{Last.AddMonths(-1):yyyy-MM};1,234", $"{south};{Last.AddMonths(-2):yyyy-MM}",
        ];

        var tried = await Import(file, isDryRun: true);
        (tried.Int("created"), tried.Int("rejected")).Should().Be((2, 6));
        (await work.Stranger().Read($"jobs/{tried.At("jobId").GetGuid()}/rejections")).At("items").EnumerateArray()
            .Select(r => (r.Int("row"), r.At("column").GetString(), r.At("code").GetString())).Should().BeEquivalentTo(new (int, string?, string?)[]
            {
                (4, "Månad", "metrics.import-twice"), (5, "Enhet", "metrics.import-ambiguous-unit"), (6, "Enhet", "metrics.unknown-unit"), (7, "Månad", "metrics.month-to-come"),
                (8, "Belopp", "metrics.import-amount"), (9, null, "metrics.row-ragged"),
            });
        (await Listed()).Should().BeEmpty();

        (await Import(file)).Int("created").Should().Be(2);
        (await Listed()).Should().BeEquivalentTo([("Försäljning Nord", 1_200_000.5m), ("Lager", 900m)]);
        var again = await Import(file);
        (again.Int("created"), again.Int("updated"), again.Int("skipped")).Should().Be((0, 0, 2));
        (await Import(["belopp;period", "1;2"])).Int("rejected").Should().Be(1, "the unit's column is missing");
    }

    [Fact]
    public async Task An_amount_imported_anew_corrects_from_then_on_and_not_what_was_known()
    {
        var unit = Guid.CreateVersion7();
        await work.Units((unit, null));
        for (var i = 0; i < 6; i++) await work.Hire(unit: unit);
        await Import(["unit,month,amount", $"{unit},{Last:yyyy-MM},600"]);
        (await Productivity()).Should().Be(100);
        var before = clock.GetUtcNow();

        (await Import(["unit,month,amount", $"{unit},{Last:yyyy-MM},1200"])).Int("updated").Should().Be(1);

        (await Productivity()).Should().Be(200);
        (await Productivity($"&knownAt={Uri.EscapeDataString(before.ToString("O"))}")).Should().Be(100);
        await work.Stranger().Sent(HttpMethod.Post, "metrics", new
        {
            key = "own", definition = new { name = Text, meaning = Text, formula = "leavers", population = "revenue", unit = "number", months = 12, minGroup = 5 },
        }).ShouldBeRefused(422, "metrics.population-of-nobody");

        async Task<decimal> Productivity(string known = "")
        {
            await work.Tell(new RefreshMeasures());
            return (await work.Stranger().Read($"units/{unit}/metrics/productivity?months=1&from={Last:O}&to={Last:O}{known}")).At("points")[0].At("value").GetDecimal();
        }
    }

    private static readonly object Text = new { sv = "x", en = "x" };

    private async Task<JsonElement> Import(string[] lines, string kind = "revenue", bool isDryRun = false)
    {
        var upload = await work.Stranger().Upload("resultat.csv", string.Join('\n', lines));
        JsonElement job = default;
        await work.Told(async () => job = await work.Stranger().JobOf(work.Stranger().Sent(HttpMethod.Post, "metric-outputs/imports", new { uploadId = upload, kind, isDryRun })));
        return job;
    }

    private async Task<(string?, decimal)[]> Listed() => [.. (await work.Stranger().Read("metric-outputs?kind=revenue")).At("items").EnumerateArray()
        .Select(o => (o.At("unitName").GetString(), o.At("amount").GetDecimal()))];

    private static string Line(Guid unit, DateOnly month, decimal amount) => string.Create(CultureInfo.InvariantCulture, $"{unit};{month:yyyy-MM};{amount}");

    private static string Place(Guid? unit) => unit is null ? "organisation" : $"units/{unit}";

    private static IEnumerable<Guid> Above(LivedCompany company, Guid unit)
    {
        for (Guid? at = unit; at is { } here; at = company.Units.Single(u => u.Id == here).Parent) yield return here;
    }
}
