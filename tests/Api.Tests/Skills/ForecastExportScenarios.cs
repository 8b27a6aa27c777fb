using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using FluentAssertions;
using MiniExcelLibs;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class ForecastExportScenarios(CompetenceApi api)
{
    private static readonly int Now = TimeProvider.System.GetUtcNow().Year;

    [Theory]
    [InlineData("csv"), InlineData("json"), InlineData("xlsx")]
    public async Task A_forecast_leaves_with_the_figures_of_the_screen(string format)
    {
        var c = await OverviewCompany.Seed(api, label: "=SUM(A1)");
        var id = await Draft(c, "Bas");
        await Decide(c, id, "+46 ring Ada; sedan \"Bo\"");
        var forecast = await c.Work.Stranger().Read($"units/{c.Company}/scenarios/{id}/forecast");
        Levels([forecast], isSafe: format != "json").Should().HaveCount(3).And.OnlyContain(row => row.Contains("|borrow|"));

        (await Rows(c, $"{id}/forecast/export?", format)).Should().Equal(Levels([forecast], isSafe: format != "json"));
        var one = await c.Work.Stranger().Read($"units/{c.Company}/scenarios/{id}/forecast?year={Now + 1}");
        (await Rows(c, $"{id}/forecast/export?year={Now + 1}&", format)).Should().Equal(Levels([one], isSafe: format != "json"));
        (await Rows(c, $"{id}/forecast/export?table=totals&", format)).Should().Equal(Totals([forecast]));
    }

    [Theory]
    [InlineData("csv"), InlineData("json"), InlineData("xlsx")]
    public async Task Scenarios_leave_side_by_side_with_the_figures_of_the_screen(string format)
    {
        var c = await OverviewCompany.Seed(api);
        var ids = $"ids={await Draft(c, "Bas")}&ids={await Draft(c, "Tillväxt", "growth")}";
        var compared = (await c.Work.Stranger().Read($"units/{c.Company}/scenarios/comparison?{ids}")).At("scenarios").EnumerateArray().ToList();
        compared.Select(f => f.At("totals")[2].At("steps").GetDouble()).Distinct().Should().HaveCount(2, "the two differ");

        (await Rows(c, $"comparison/export?{ids}&", format)).Should().Equal(Levels(compared, isSafe: false));
        (await Rows(c, $"comparison/export?{ids}&table=totals&", format)).Should().Equal(Totals(compared));
    }

    [Fact]
    public async Task What_is_hidden_on_the_screen_is_empty_in_the_file()
    {
        var c = await OverviewCompany.Seed(api, small: 3);
        var id = await Draft(c, "Bas");

        var file = await c.Work.Stranger().Read($"units/{c.Small}/scenarios/{id}/forecast/export?format=json");

        file[0].Int("need").Should().Be(3);
        new[] { "coverage", "min", "expected", "max", "gap", "steps" }.Should().OnlyContain(name => file[0].At(name).ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public async Task A_file_of_what_one_may_not_see_is_not_given()
    {
        var c = await OverviewCompany.Seed(api);
        var id = await Draft(c, "Bas");
        var unknown = Guid.CreateVersion7();

        await c.Work.Stranger().Sent(HttpMethod.Get, $"units/{c.Company}/scenarios/{unknown}/forecast/export").ShouldBeRefused(404, "skills.unknown-scenario");
        await c.Report().Sent(HttpMethod.Get, $"units/{c.Company}/scenarios/{id}/forecast/export").ShouldBeRefused(404, "skills.unknown-scenario");
        await c.Work.Stranger().Sent(HttpMethod.Get, $"units/{c.Company}/scenarios/comparison/export?ids={id}&ids={unknown}").ShouldBeRefused(404, "skills.unknown-scenario");
        await c.Work.Stranger().Sent(HttpMethod.Get, $"units/{c.Company}/scenarios/comparison/export?ids={id}").ShouldBeRefused(400, "validation");
        await c.Work.Stranger().Sent(HttpMethod.Get, $"units/{c.Company}/scenarios/{id}/forecast/export?table=wages").ShouldBeRefused(400, "validation");
        await c.Work.As(c.NorthCrew[0]).Sent(HttpMethod.Get, $"units/{c.Company}/scenarios/{id}/forecast/export").ShouldBeRefused(403, "access.forbidden");
        foreach (var path in new[] { $"{id}/forecast/export", $"comparison/export?ids={id}&ids={unknown}" })
            (await api.CreateClient().GetAsync(new Uri($"/api/v1/units/{c.Company}/scenarios/{path}", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_year_outside_the_scenario_is_refused_and_one_of_some_of_them_is_not()
    {
        var c = await OverviewCompany.Seed(api);
        var (bas, growth) = (await Draft(c, "Bas"), await Draft(c, "Tillväxt", years: 4));
        var ids = $"ids={bas}&ids={growth}";
        foreach (var path in new[] { $"{bas}/forecast?year={Now + 3}", $"{bas}/forecast/export?year={Now - 1}", $"comparison?{ids}&year={Now + 5}", $"comparison/export?{ids}&year=0" })
            await c.Work.Stranger().Sent(HttpMethod.Get, $"units/{c.Company}/scenarios/{path}").ShouldBeRefused(409, "skills.year-outside-scenario");
        var compared = (await c.Work.Stranger().Read($"units/{c.Company}/scenarios/comparison?{ids}&year={Now + 3}")).At("scenarios");
        compared.EnumerateArray().Select(s => s.At("years").GetArrayLength()).Should().Equal(0, 1);
    }

    private static async Task<Guid> Draft(OverviewCompany c, string name, string? preset = null, int years = 2) =>
        (await c.Work.Stranger().PostAsJsonAsync($"/api/v1/units/{c.Company}/scenarios", new
        {
            name = new { sv = name, en = (string?)null }, fromYear = Now, toYear = Now + years, preset,
        }).View()).At("scenarioId").GetGuid();

    private static async Task Decide(OverviewCompany c, Guid id, string comment) =>
        (await c.Work.Stranger().PutAsJsonAsync($"/api/v1/units/{c.Company}/scenarios/{id}/decisions/{c.Sql}/3", new
        {
            answer = "borrow", ownerId = c.NorthCrew[0], due = $"{Now + 1}-01-31", comment,
        })).EnsureSuccessStatusCode();

    /// <summary>What the screen is given, laid out as the file is.</summary>
    /// <param name="isSafe">What looks like a formula begins with an apostrophe.</param>
    private static List<string> Levels(IReadOnlyList<JsonElement> forecasts, bool isSafe)
    {
        return [
        .. from f in forecasts
           from s in f.At("skills").EnumerateArray()
           from l in s.At("levels").EnumerateArray()
           from y in l.At("years").EnumerateArray().Zip(s.At("years").EnumerateArray())
           let d = l.At("decision")
           select Row(
               Text(f.At("scenarioId")), Own(f.At("name", "sv")), Text(s.At("skillId")), Own(s.At("label", "sv")), Text(s.At("kind")),
               Text(s.At("isCritical")), Text(s.At("isHardToHire")), Text(l.At("level")), Text(l.At("coverage")), Text(y.First.At("year")),
               Text(y.First.At("need")), Text(y.First.At("min")), Text(y.First.At("expected")), Text(y.First.At("max")), Text(y.First.At("gap")),
               Text(y.Second.At("steps")), Said(d, "answer"), Said(d, "ownerId"), Said(d, "due"), Said(d, "isDone"), d.ValueKind == JsonValueKind.Null ? "" : Own(d.At("comment"))),
        ];

        string Own(JsonElement text) => isSafe && Text(text) is ['=' or '+', ..] ? "'" + Text(text) : Text(text);
        static string Said(JsonElement decision, string name) => decision.ValueKind == JsonValueKind.Null ? "" : Text(decision.At(name));
    }

    private static List<string> Totals(IReadOnlyList<JsonElement> forecasts) =>
    [
        .. from f in forecasts
           from t in f.At("totals").EnumerateArray()
           select Row(Text(f.At("scenarioId")), Text(f.At("name", "sv")), Text(t.At("year")), Text(t.At("skills")), Text(t.At("people")), Text(t.At("steps"))),
    ];

    private static async Task<List<string>> Rows(OverviewCompany c, string path, string format)
    {
        var bytes = await c.Work.Stranger().GetByteArrayAsync(new Uri($"/api/v1/units/{c.Company}/scenarios/{path}format={format}", UriKind.Relative));
        using var stream = new MemoryStream(bytes);
        return format switch
        {
            "json" => [.. JsonDocument.Parse(bytes).RootElement.EnumerateArray().Select(row => Row([.. row.EnumerateObject().Select(cell => Text(cell.Value))]))],
            "xlsx" => [.. stream.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().Select(row => Row([.. row.Values.Select(Cell)]))],
            _ => [.. stream.Query(useHeaderRow: true, excelType: ExcelType.CSV).Cast<IDictionary<string, object?>>().Select(row => Row([.. row.Values.Select(Cell)]))],
        };
    }

    private static string Row(params string[] cells) => string.Join('|', cells);

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => value.GetString()!,
        _ => value.GetRawText(),
    };

    private static string Cell(object? value) => value switch
    {
        null => "",
        bool yes => yes ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
