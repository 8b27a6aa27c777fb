using System.Net;
using System.Text.Json;
using FluentAssertions;
using MiniExcelLibs;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class InventoryScenarios(CompetenceApi api)
{
    [Fact]
    public async Task The_inventory_counts_who_has_what_level_within_the_filters()
    {
        var c = await OverviewCompany.Seed(api);
        foreach (var person in c.NorthCrew) await c.Work.As(person).RateOwn(person, c.Sql, 3).View();
        foreach (var person in c.SouthCrew.Take(5)) await c.Work.As(c.Boss).RateReport(person, c.Sql, 5).View();

        var all = (await c.Work.Stranger().Read("inventory")).At("items")[0];
        (all.Int("people"), all.At("meanLevel").GetDouble()).Should().Be((12, 46.0 / 12));
        all.At("levels").EnumerateArray().Select(n => n.GetInt32()).Should().Equal(0, 0, 0, 7, 0, 5);
        (await c.Work.Stranger().Read("inventory?minLevel=4")).At("items")[0].Int("people").Should().Be(5);
        (await c.Work.Stranger().Read("inventory?source=manager")).At("items")[0].Int("people").Should().Be(5);
        (await c.Work.Stranger().Read("inventory?freshness=stale")).At("items")[0].Int("people").Should().Be(7, "a word of one's own alone is too unsure");
        (await c.Work.Stranger().Read($"units/{c.South}/inventory?skills={c.Sql}&maxLevel=3")).At("items")[0].Int("people").Should().Be(0);
        (await c.Work.Stranger().Read($"inventory?roleProfileId={c.Sql}")).At("isSuppressed").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task Who_they_are_is_told_to_those_who_may_see_it()
    {
        var c = await OverviewCompany.Seed(api);
        var (one, other) = (c.NorthCrew[0], c.SouthCrew[0]);
        await c.Work.As(c.Boss).RateReport(one, c.Sql, 4).View();
        await c.Work.As(other).RateOwn(other, c.Sql, 4).View();

        (await People(c.Work.Stranger(), c)).Should().BeEquivalentTo([one, other]);
        (await People(c.Work.As(c.Boss), c)).Should().Equal([one], "the boss is to rate the other before seeing");
        (await People(c.Work.As(other), c)).Should().Equal(other);
        (await People(c.Report(), c)).Should().BeEmpty();
        var page = await c.Work.Stranger().Read($"inventory/people?skills={c.Sql}&limit=1");
        var next = await c.Work.Stranger().Read($"inventory/people?skills={c.Sql}&limit=1&cursor={page.At("nextCursor").GetString()}");
        new[] { page, next }.Select(p => p.At("items")[0].At("personId").GetGuid()).Should().BeEquivalentTo([one, other]);
    }

    [Fact]
    public async Task The_only_one_is_named_to_those_who_may_see_it_and_counted_for_others()
    {
        var c = await OverviewCompany.Seed(api);
        await c.Work.As(c.Boss).RateReport(c.NorthCrew[0], c.Sql, 4).View();
        await c.Work.As(c.NorthCrew[1]).RateOwn(c.NorthCrew[1], c.Sql, 5).View();

        var risk = await c.Work.Stranger().Read($"units/{c.Company}/risk");
        (risk.Int("busFactor"), risk.Int("soleHolders"), risk.At("keyPeople")[0].Int("skills")).Should().Be((1, 1, 1));
        var sql = risk.At("skills")[0];
        (sql.Int("coverage"), sql.Int("need"), sql.Int("level"), sql.At("ratio").GetDouble(), sql.At("soleHolderId").GetGuid()).Should().Be(
            (1, 13, 3, 1 / 13.0, c.NorthCrew[0]), "one's own word alone is not sure enough to count on");
        var told = await c.Report().Read("organisation/risk");
        (told.Int("soleHolders"), told.At("keyPeople").GetArrayLength(), told.At("skills")[0].At("soleHolderId").ValueKind).Should().Be((1, 0, JsonValueKind.Null));
    }

    [Fact]
    public async Task The_skill_tells_how_many_where_and_for_which_roles()
    {
        var c = await OverviewCompany.Seed(api);
        foreach (var person in c.NorthCrew) await c.Work.As(c.Boss).RateReport(person, c.Sql, 3).View();

        var holders = await c.Work.Stranger().Read($"skills/{c.Sql}/holders");
        (holders.Int("people"), holders.Int("need"), holders.Int("coverage"), holders.Int("level")).Should().Be((7, 13, 7, 3));
        holders.At("requiredBy")[0].At("roleProfileId").GetGuid().Should().Be(c.Role);
        holders.At("units").EnumerateArray().Single(u => u.At("unitId").ValueKind != JsonValueKind.Null && u.At("unitId").GetGuid() == c.North)
            .At("levels").EnumerateArray().Select(n => n.GetInt32()).Should().Equal(0, 0, 0, 7, 0, 0);
        await c.Work.Stranger().GetAsync(new Uri($"/api/v1/skills/{c.Role}/holders", UriKind.Relative)).ShouldBeRefused(404, "skills.unknown-skill");
    }

    [Fact]
    public async Task An_export_has_the_screens_figures_and_no_formulas()
    {
        var c = await OverviewCompany.Seed(api, label: "=SUM(A1)");
        foreach (var person in c.NorthCrew) await c.Work.As(person).RateOwn(person, c.Sql, 3).View();

        var csv = await (await c.Work.Stranger().GetAsync(new Uri("/api/v1/organisation/export?table=inventory", UriKind.Relative))).Content.ReadAsStringAsync();
        csv.Should().Contain($"{c.Sql},'=SUM(A1),technical,7,0,0,0,7,0,0,7,3,false");
        var json = JsonDocument.Parse(await c.Work.Stranger().GetStringAsync(new Uri("/api/v1/organisation/export?table=gap&format=json", UriKind.Relative))).RootElement;
        var gap = (await c.Work.Stranger().Read("organisation/gap")).At("skills")[0];
        new[] { "needed", "peopleWithGap", "steps", "atTarget" }.Should().OnlyContain(name => json[0].Int(name) == gap.Int(name));
        using var workbook = new MemoryStream(await c.Work.Stranger().GetByteArrayAsync(new Uri($"/api/v1/units/{c.Company}/export?table=heatmap&format=xlsx", UriKind.Relative)));
        var rows = workbook.Query(useHeaderRow: true).Cast<IDictionary<string, object>>().ToList();
        rows.Select(r => $"{r["unitId"]}").Should().BeEquivalentTo([$"{c.North}", $"{c.South}"]);
        rows[0]["skill"].Should().Be("'=SUM(A1)");
        rows.Select(r => r["unit"]).Should().BeEquivalentTo(["'=North", null], "a name that was never told is not made up");
        (await c.Work.Stranger().GetAsync(new Uri("/api/v1/organisation/export?table=risk", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("inventory?minLevel=9"), InlineData("inventory?cursor=x"), InlineData("inventory/people"), InlineData("organisation/export?table=wages")]
    public async Task What_cannot_be_asked_is_refused(string path)
    {
        var c = await OverviewCompany.Seed(api);
        (await c.Work.Stranger().GetAsync(new Uri($"/api/v1/{path}", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await api.CreateClient().GetAsync(new Uri($"/api/v1/{path}", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await c.Work.Stranger().GetAsync(new Uri($"/api/v1/inventory?siteId={Guid.CreateVersion7()}", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private static async Task<List<Guid>> People(HttpClient reader, OverviewCompany c) =>
        [.. (await reader.Read($"inventory/people?skills={c.Sql}")).At("items").EnumerateArray().Select(p => p.At("personId").GetGuid())];
}
