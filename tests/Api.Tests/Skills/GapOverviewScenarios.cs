using System.Net;
using System.Text.Json;
using Competence.Kernel;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class GapOverviewScenarios(CompetenceApi api)
{
    [Fact]
    public async Task The_gap_is_counted_today_and_one_two_and_three_years_on()
    {
        var c = await OverviewCompany.Seed(api);
        foreach (var person in c.SouthCrew.Take(2)) await c.Work.As(person).RateOwn(person, c.Sql, 4).View();
        var inTwoYears = TimeProvider.System.Today().AddYears(2);
        await c.Work.PutRequirements(c.Role, "*",
            new { skillId = c.Sql, level = 3, importance = 5, isMandatory = false },
            new { skillId = c.Sql, level = 5, importance = 5, isMandatory = false, horizon = inTwoYears.ToString("O") });
        await c.Work.Publish(c.Role);

        var gap = await c.Work.Stranger().Read($"units/{c.Company}/gap");
        gap.At("horizons").EnumerateArray().Select(h => (h.Int("years"), h.Int("people"), h.Int("peopleWithGap"), h.Int("steps"))).Should().Equal(
            (0, 13, 11, 33), (1, 13, 11, 33), (2, 13, 13, 57), (3, 13, 13, 57));
        var sql = gap.At("skills").EnumerateArray().Should().ContainSingle().Which;
        (sql.Int("needed"), sql.Int("peopleWithGap"), sql.Int("steps"), sql.Int("atTarget")).Should().Be((13, 11, 33, 2));
        (await c.Work.Stranger().Read($"organisation/gap?on={inTwoYears:O}")).At("skills")[0].Int("steps").Should().Be(57);
        (await c.Work.Stranger().Read($"units/{c.South}/gap")).At("horizons")[0].Int("steps").Should().Be(12);
    }

    [Fact]
    public async Task A_small_unit_and_the_next_smallest_show_no_figures_anywhere()
    {
        var c = await OverviewCompany.Seed(api, small: 3);
        (await c.Work.Stranger().Read($"units/{c.Small}/gap")).At("isSuppressed").GetBoolean().Should().BeTrue();
        (await c.Work.Stranger().Read($"units/{c.South}/gap")).At("horizons").GetArrayLength().Should().Be(0, "else the whole less the others tells the small one");
        var rows = (await c.Work.Stranger().Read($"units/{c.Company}/heatmap")).At("rows").EnumerateArray().ToDictionary(r => r.At("unitId").GetGuid());
        rows.Where(r => r.Value.At("isSuppressed").GetBoolean()).Select(r => r.Key).Should().BeEquivalentTo([c.Small, c.South]);
        (rows[c.Small].Int("people"), rows[c.Small].At("cells").GetArrayLength()).Should().Be((null, 0));
    }

    [Fact]
    public async Task What_few_are_asked_in_one_unit_is_told_neither_there_nor_beside_it_in_overview_heatmap_and_file()
    {
        var c = await OverviewCompany.Seed(api);
        var (law, welding) = (await c.Work.Skill("Juridik"), await c.Work.Skill("Svetsning"));
        await c.Work.Require(c.Role, (c.Sql, 3, 5), (welding, 2, 3));
        await c.Work.Publish(c.Role);
        var lawyer = await c.Work.Role((c.Sql, 3, 5), (welding, 2, 3), (law, 2, 3));
        await c.Give(c.North, c.NorthCrew, lawyer);
        await c.Give(c.South, c.SouthCrew.Take(3), lawyer);
        var hr = c.Work.Stranger();

        var whole = (await hr.Read($"units/{c.Company}/gap")).At("skills").EnumerateArray().ToList();
        whole.Single(s => s.At("skillId").GetGuid() == law).Int("needed").Should().Be(10, "less the seven in the north it would tell of three");
        var map = await hr.Read($"units/{c.Company}/heatmap?measure=gap&skills={c.Sql},{law},{welding}");
        foreach (var unit in new[] { c.North, c.South })
        {
            var hidden = Hidden((await hr.Read($"units/{unit}/gap")).At("skills"));
            hidden.Should().HaveCount(2, "alone, the one would be what the unit's total is more than the others").And.Contain(law);
            Hidden(await hr.Read($"units/{unit}/export?table=gap&format=json")).Should().BeEquivalentTo(hidden);
            var row = map.At("rows").EnumerateArray().Single(r => r.At("unitId").GetGuid() == unit).At("cells").EnumerateArray().ToList();
            new[] { c.Sql, law, welding }.Where((_, i) => row[i].At("isSuppressed").GetBoolean()).Should().BeEquivalentTo(hidden);
            row[1].Int("of").Should().BeNull();
        }

        static List<Guid> Hidden(JsonElement rows) =>
            [.. rows.EnumerateArray().Where(r => r.At("isSuppressed").GetBoolean()).Select(r => r.At("skillId").GetGuid())];
    }

    [Theory]
    [InlineData("coverage", 1.0 / 7, 1, 7), InlineData("gap", 18.0 / 7, 18, 7)]
    public async Task The_heatmap_has_a_figure_a_unit_and_skill(string measure, double value, int count, int of)
    {
        var c = await OverviewCompany.Seed(api);
        await c.Work.As(c.Boss).RateReport(c.NorthCrew[0], c.Sql, 4).View();

        var map = await c.Work.Stranger().Read($"units/{c.Company}/heatmap?measure={measure}&skills={c.Sql}");
        var cell = map.At("rows").EnumerateArray().Single(r => r.At("unitId").GetGuid() == c.North).At("cells")[0];
        (cell.At("value").GetDouble(), cell.Int("count"), cell.Int("of")).Should().Be((value, count, of));
    }

    [Fact]
    public async Task A_mean_of_fewer_than_five_is_hidden_with_its_sibling()
    {
        var c = await OverviewCompany.Seed(api);
        foreach (var person in c.NorthCrew.Take(6)) await c.Work.As(person).RateOwn(person, c.Sql, 3).View();
        await c.Work.As(c.SouthCrew[0]).RateOwn(c.SouthCrew[0], c.Sql, 5).View();

        var map = await c.Work.Stranger().Read($"units/{c.Company}/heatmap?measure=meanLevel");
        map.At("rows").EnumerateArray().Select(r => r.At("cells")[0].At("isSuppressed").GetBoolean()).Should().Equal(true, true);
        map.At("total", "cells")[0].Int("of").Should().Be(7);
    }

    [Fact]
    public async Task A_unit_that_is_not_there_or_a_list_that_is_none_is_refused()
    {
        var c = await OverviewCompany.Seed(api);
        await c.Work.Stranger().GetAsync(new Uri($"/api/v1/units/{Guid.CreateVersion7()}/gap", UriKind.Relative)).ShouldBeRefused(404, "skills.unknown-unit");
        (await c.Work.Stranger().GetAsync(new Uri("/api/v1/organisation/heatmap?skills=a,b", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await api.CreateClient().GetAsync(new Uri("/api/v1/organisation/gap", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await c.Work.As(c.Boss).GetAsync(new Uri("/api/v1/organisation/gap", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Snapshots_stay_as_they_were_and_can_be_counted_again_out_of_the_events()
    {
        var c = await OverviewCompany.Seed(api);
        var hr = c.Work.Stranger();
        await c.Work.As(c.Boss).RateReport(c.NorthCrew[0], c.Sql, 2).View();
        var first = (await Take(hr, null)).At("snapshotId").GetGuid();
        var before = await hr.Read($"gap-snapshots/{first}");
        await c.Work.As(c.Boss).RateReport(c.NorthCrew[0], c.Sql, 4).View();
        foreach (var person in c.SouthCrew) await c.Work.As(person).RateOwn(person, c.Sql, 3).View();
        var second = (await Take(hr, null)).At("snapshotId").GetGuid();
        var again = (await Take(hr, before.At("snapshot", "asOf").GetString())).At("snapshotId").GetGuid();

        Figures(await hr.Read($"gap-snapshots/{first}")).Should().Be(Figures(before)).And.Be(Figures(await hr.Read($"gap-snapshots/{again}")));
        var difference = await hr.Read($"gap-snapshots/{second}/difference?with={first}");
        (difference.At("snapshot").Int("steps"), difference.At("with").Int("steps")).Should().Be((18, 37));
        difference.At("skills")[0].Int("stepsWith").Should().Be(37);
        (await hr.Read("gap-snapshots")).At("items").GetArrayLength().Should().Be(3);
        (await hr.Read($"skills/{c.Sql}/trend")).At("points").EnumerateArray().Select(p => p.Int("steps")).Should().BeEquivalentTo(new int?[] { 37, 37, 18 });

        static string Figures(JsonElement snapshot) => string.Join(' ',
            new[] { snapshot.At("snapshot") }.Select(s => $"{s.Int("people")} {s.Int("peopleWithGap")} {s.Int("steps")} {s.Int("met")}"))
            + snapshot.At("units") + snapshot.At("skills");
    }

    [Fact]
    public async Task A_snapshot_is_not_taken_of_a_day_to_come_nor_by_anybody()
    {
        var c = await OverviewCompany.Seed(api);
        await Send(c.Work.Stranger(), "2150-01-01T00:00:00Z").ShouldBeRefused(409, "skills.snapshot-ahead");
        (await Send(c.Work.As(c.Boss), null)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        await c.Work.Stranger().GetAsync(new Uri($"/api/v1/gap-snapshots/{c.Role}", UriKind.Relative)).ShouldBeRefused(404, "skills.unknown-snapshot");
        (await c.Work.Stranger().GetAsync(new Uri($"/api/v1/gap-snapshots/{c.Role}/difference", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    private static Task<JsonElement> Take(HttpClient by, string? asOf) => Send(by, asOf).View();

    private static Task<HttpResponseMessage> Send(HttpClient by, string? asOf) =>
        by.PostAsync(new Uri("/api/v1/gap-snapshots", UriKind.Relative), System.Net.Http.Json.JsonContent.Create(new { asOf }));
}
