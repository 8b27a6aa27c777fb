using System.Net;
using Competence.People.Contracts;
using FluentAssertions;
using Npgsql;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class CapacityNeedScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);
    private readonly Guid company = Guid.CreateVersion7(), north = Guid.CreateVersion7();
    private readonly DateOnly then = People.PeopleClient.Today.AddYears(2);

    [Fact]
    public async Task A_need_is_said_changed_and_taken_away_and_the_rows_follow()
    {
        var sql = await Company();
        var need = (await Add(north, sql).View()).At("needId").GetGuid();
        (await Rows()).Should().Equal((north, sql, 3, 4, then));

        await Change(need, sql, 6, null).ShouldBeRefused(428, "manners.if-match-missing");
        (await Change(need, sql, 6, "\"1\"")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await Change(need, sql, 7, "\"1\"").ShouldBeRefused(412, "manners.stale");
        (await Rows()).Should().Equal((north, sql, 3, 6, then));
        var listed = (await work.Stranger().Read($"units/{company}/capacity-needs")).At("items")[0];
        (listed.Int("people"), listed.Int("version"), listed.At("reason", "sv").GetString()).Should().Be((6, 2, "Automation"));

        await Remove(need, "\"1\"").ShouldBeRefused(412, "manners.stale");
        (await Remove(need, "\"2\"")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await Remove(need, "*").ShouldBeRefused(404, "skills.unknown-need");
        await Change(need, sql, 7, "*").ShouldBeRefused(404, "skills.unknown-need");
        (await Rows()).Should().BeEmpty();
        (await Add(north, sql).View()).At("needId").GetGuid().Should().NotBe(need);
    }

    [Fact]
    public async Task Needs_are_listed_by_unit_skill_and_day_a_page_at_a_time()
    {
        var (sql, care) = (await Company(), await work.Skill("Bemötande"));
        await Add(company, sql).View();
        await Add(north, sql).View();
        await Add(north, care, by: then.AddDays(-30)).View();

        (await Items($"units/{company}/capacity-needs")).Should().Be(3);
        (await Items($"units/{north}/capacity-needs")).Should().Be(2);
        (await Items($"capacity-needs?skillId={sql}")).Should().Be(2);
        (await Items($"capacity-needs?until={then.AddDays(-1):yyyy-MM-dd}")).Should().Be(1);
        var first = await work.Stranger().Read("capacity-needs?limit=2");
        first.At("items")[0].At("skillId").GetGuid().Should().Be(care, "the earliest comes first");
        (await Items($"capacity-needs?limit=2&cursor={first.At("nextCursor").GetString()}")).Should().Be(1);
        await work.Stranger().Sent(HttpMethod.Get, "capacity-needs?cursor=nonsense").ShouldBeRefused(400, "validation");
        await work.Stranger().Sent(HttpMethod.Get, $"units/{Guid.CreateVersion7()}/capacity-needs").ShouldBeRefused(404, "skills.unknown-unit");

        async Task<int> Items(string path) => (await work.Stranger().Read(path)).At("items").GetArrayLength();
    }

    [Fact]
    public async Task What_cannot_be_needed_is_refused()
    {
        var sql = await Company();
        await Add(north, sql).View();

        await Add(north, sql).ShouldBeRefused(409, "skills.need-there-already");
        await Add(north, Guid.CreateVersion7()).ShouldBeRefused(404, "skills.unknown-skill");
        await Add(Guid.CreateVersion7(), sql).ShouldBeRefused(404, "skills.unknown-unit");
        await Add(north, sql, by: People.PeopleClient.Today.AddDays(-1)).ShouldBeRefused(409, "skills.day-passed");
        await Add(north, sql, level: 6).ShouldBeRefused(400, "validation");
        await Add(north, sql, people: 0).ShouldBeRefused(400, "validation");
        await Add(north, await work.Skill("Ny", isActive: false)).ShouldBeRefused(409, "skills.not-active");
    }

    [Fact]
    public async Task Needs_are_planned_by_those_in_charge_of_them()
    {
        var (sql, ada) = (await Company(), await work.Hire());
        (await work.As(ada).GetAsync(new Uri($"/api/v1/units/{north}/capacity-needs", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await work.As(ada).Sent(HttpMethod.Post, $"units/{north}/capacity-needs", Body(sql, 3, 4, then))).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await api.CreateClient().GetAsync(new Uri("/api/v1/capacity-needs", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    private async Task<Guid> Company()
    {
        await work.Tell(new UnitsChanged([new(company, 1, null, false), new(north, 1, company, false)]));
        return await work.Skill("SQL");
    }

    private Task<HttpResponseMessage> Add(Guid unit, Guid skill, int level = 3, int people = 4, DateOnly? by = null) =>
        work.Stranger().Sent(HttpMethod.Post, $"units/{unit}/capacity-needs", Body(skill, level, people, by ?? then));

    private Task<HttpResponseMessage> Change(Guid need, Guid skill, int people, string? ifMatch) =>
        work.Stranger().Sent(HttpMethod.Put, $"units/{north}/capacity-needs/{need}", Body(skill, 3, people, then), ifMatch);

    private Task<HttpResponseMessage> Remove(Guid need, string ifMatch) =>
        work.Stranger().Sent(HttpMethod.Delete, $"units/{north}/capacity-needs/{need}", ifMatch: ifMatch);

    private static object Body(Guid skill, int level, int people, DateOnly by) =>
        new { skillId = skill, level, people, byDate = by, reason = new { sv = "Automation", en = (string?)null } };

    private async Task<List<(Guid Unit, Guid Skill, int Level, int People, DateOnly By)>> Rows()
    {
        await using var data = NpgsqlDataSource.Create(api.ConnectionString);
        await using var command = data.CreateCommand("select unit_id, skill_id, level, people, by_date from skills.capacity_needs where tenant_id = $1");
        command.Parameters.Add(new() { Value = work.Tenant });
        await using var row = await command.ExecuteReaderAsync();
        var rows = new List<(Guid, Guid, int, int, DateOnly)>();
        while (await row.ReadAsync()) rows.Add((row.GetGuid(0), row.GetGuid(1), row.GetInt16(2), row.GetInt32(3), row.GetFieldValue<DateOnly>(4)));
        return rows;
    }
}
