using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Competence.People.Access;
using Competence.People.Contracts;
using Competence.People.Units;
using Competence.Api.Tests.Access;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class ScenarioScenarios(CompetenceApi api)
{
    private static readonly int Now = TimeProvider.System.GetUtcNow().Year;
    private readonly Workplace work = new(api);
    private readonly Guid company = Guid.CreateVersion7(), north = Guid.CreateVersion7(), south = Guid.CreateVersion7(), small = Guid.CreateVersion7();

    [Fact]
    public async Task A_scenario_is_forecast_decided_on_and_promoted()
    {
        var (sql, role, crew) = await Company();
        foreach (var person in crew.Take(2)) await work.As(person).RateOwn(person, sql, 3).View();
        var id = await Draft("Automation 2028");

        (await Plan(id, "*", new
        {
            headcounts = new[] { new { unitId = south, roleProfileId = role, year = Now + 1, people = 4 } },
            requirements = new[] { new { roleProfileId = role, skillId = sql, year = Now + 2, level = 4, importance = 5 } },
            needs = new[] { new { unitId = north, skillId = sql, level = 5, people = 3, byDate = $"{Now + 2}-06-01" } },
            supply = new[] { new { unitId = south, skillId = sql, level = 4, year = Now + 2, hires = 2, completions = 4, completionRate = 0.5 } },
            attrition = new[] { new { unitId = company, yearly = 0.5, min = (double?)null, max = (double?)null } },
        })).StatusCode.Should().Be(HttpStatusCode.NoContent);

        var forecast = await work.Stranger().Read($"units/{company}/scenarios/{id}/forecast");
        Cell(forecast, 3, 0).Should().Be((13, 0, 13), "confidence of a self rating alone does not count");
        Cell(forecast, 3, 1).Should().Be((17, 0, 17));
        Cell(forecast, 4, 2).Should().Be((17, 4, 13));
        Cell(forecast, 5, 2).Should().Be((3, 0, 3));
        (await work.Stranger().Read($"units/{company}/scenarios/{id}/forecast?year={Now}")).At("years").GetArrayLength().Should().Be(1);

        var due = $"{Now + 1}-01-31";
        await Decide(id, sql, 4, new { answer = "accept", ownerId = crew[0], due }).ShouldBeRefused(409, "skills.reason-missing");
        await Decide(id, sql, 4, new { answer = "build", ownerId = crew[0], due = "2020-01-01" }).ShouldBeRefused(409, "skills.past-due-date");
        await Decide(id, sql, 4, new { answer = "build", ownerId = Guid.CreateVersion7(), due }).ShouldBeRefused(404, "skills.unknown-owner");
        await Decide(id, sql, 9, new { answer = "build", ownerId = crew[0], due }).ShouldBeRefused(400, "validation");
        (await Decide(id, sql, 4, new { answer = "accept", ownerId = crew[0], due, comment = "Roboten gör det" })).StatusCode.Should().Be(HttpStatusCode.NoContent);
        var open = (await work.Stranger().Read($"units/{company}/scenario-decisions")).At("items")[0];
        (open.At("decision", "comment").GetString(), open.At("decision", "ownerId").GetGuid()).Should().Be(("Roboten gör det", crew[0]));

        var preview = await work.Stranger().Read($"units/{company}/scenarios/{id}/promotion");
        preview.At("roles")[0].At("changes")[0].Int("fromLevel").Should().Be(3);
        await Promote(id, "\"1\"").ShouldBeRefused(412, "manners.stale");
        (await Promote(id, "*")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await Promote(id, "*").ShouldBeRefused(409, "skills.scenario-promoted");

        var profile = await work.Stranger().Read($"role-profiles/{role}");
        (profile.At("status").GetString(), profile.Int("publishedVersion")).Should().Be(("draft", 1));
        profile.At("requirements").EnumerateArray().Select(r => (r.Int("level"), r.At("horizon").GetString()))
            .Should().BeEquivalentTo([(3, (string?)null), (4, $"{Now + 2}-01-01")]);
        await work.Publish(role);
        (await work.Stranger().Read($"role-profiles/{role}")).Int("publishedVersion").Should().Be(2);
        (await work.Stranger().Read($"units/{company}/scenarios/{id}")).At("status").GetString().Should().Be("promoted");
        (await Plan(id, "*", new { })).StatusCode.Should().Be(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Where_a_need_is_refused_no_role_is_drafted_either()
    {
        var (sql, role, _) = await Company();
        var id = await Draft("Halvt");
        (await Plan(id, "*", new
        {
            requirements = new[] { new { roleProfileId = role, skillId = sql, year = Now + 1, level = 5, importance = 5 } },
            needs = new[] { new { unitId = small, skillId = sql, level = 3, people = 1, byDate = $"{Now + 1}-06-01" } },
        })).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await work.Tell(new UnitsChanged([new(small, 2, company, true)]));

        await Promote(id, "*").ShouldBeRefused(409, "skills.unit-closed");

        (await work.Stranger().Read($"role-profiles/{role}")).At("status").GetString().Should().Be("published");
        (await work.Stranger().Read($"units/{company}/scenarios/{id}")).At("status").GetString().Should().Be("draft");
    }

    [Fact]
    public async Task Scenarios_stand_side_by_side()
    {
        var (sql, role, _) = await Company();
        var (as_is, growth) = (await Draft("Bas"), await Draft("Tillväxt", "growth"));

        var compared = (await work.Stranger().Read($"units/{company}/scenarios/comparison?ids={as_is}&ids={growth}")).At("scenarios");

        Cell(compared[0], 3, 3).Should().Be((13, 0, 13));
        Cell(compared[1], 3, 3).Should().Be((16, 0, 16), "five percent more of thirteen are one a year");
        compared[1].At("totals")[3].At("steps").GetDouble().Should().Be(48);
        await work.Stranger().GetAsync(Uri($"units/{company}/scenarios/comparison?ids={as_is}")).ShouldBeRefused(400, "validation");
        await work.Stranger().GetAsync(Uri($"units/{company}/scenarios/comparison?ids={as_is}&ids={Guid.CreateVersion7()}")).ShouldBeRefused(404, "skills.unknown-scenario");
    }

    [Fact]
    public async Task Of_a_small_unit_the_need_is_told_and_not_who_there_is()
    {
        await Company();
        var id = await Draft("Bas");

        var forecast = await work.Stranger().Read($"units/{small}/scenarios/{id}/forecast");

        forecast.At("isSuppressed").GetBoolean().Should().BeTrue();
        var level = forecast.At("skills")[0].At("levels")[0];
        (level.Int("coverage"), level.At("years")[0].Int("need")).Should().Be((null, 2));
        new[] { "min", "expected", "max", "gap" }.Should().OnlyContain(n => level.At("years")[0].At(n).ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public async Task What_is_wrong_is_refused()
    {
        await Company();
        var id = await Draft("Bas");

        await New(company, new { name = new { sv = "bas", en = (string?)null }, fromYear = Now, toYear = Now + 1 }).ShouldBeRefused(409, "skills.scenario-name-taken");
        await New(company, new { name = new { sv = "Baklänges", en = (string?)null }, fromYear = Now + 1, toYear = Now }).ShouldBeRefused(400, "validation");
        await New(Guid.CreateVersion7(), new { name = new { sv = "X", en = (string?)null }, fromYear = Now, toYear = Now }).ShouldBeRefused(404, "skills.unknown-unit");
        await Plan(id, null, new { }).ShouldBeRefused(428, "manners.if-match-missing");
        await Plan(id, "\"7\"", new { }).ShouldBeRefused(412, "manners.stale");
        await Plan(id, "*", new { needs = new[] { new { unitId = company, skillId = Guid.CreateVersion7(), level = 6, people = 1, byDate = "2027-01-01" } } }).ShouldBeRefused(400, "validation");
        await Plan(id, "*", new { needs = new[] { new { unitId = company, skillId = Guid.CreateVersion7(), level = 5, people = 1, byDate = $"{Now}-12-01" } } }).ShouldBeRefused(404, "skills.unknown-skill");
        await Promote(id, "*").ShouldBeRefused(409, "skills.nothing-to-promote");
    }

    [Fact]
    public async Task A_draft_is_seen_by_those_who_write_it_and_a_shared_one_by_those_who_read()
    {
        await Company();
        var id = await Draft("Bas");
        var analyst = await Employee(AccessRole.Analyst);

        await analyst.GetAsync(Uri($"units/{company}/scenarios/{id}")).ShouldBeRefused(404, "skills.unknown-scenario");
        (await analyst.Read($"units/{company}/scenarios")).At("items").GetArrayLength().Should().Be(0);
        (await work.Stranger().PostAsync(Uri($"units/{company}/scenarios/{id}/sharing"), null)).StatusCode.Should().Be(HttpStatusCode.NoContent);

        (await analyst.Read($"units/{company}/scenarios/{id}")).At("mayEdit").GetBoolean().Should().BeFalse();
        (await analyst.Read($"units/{north}/scenarios")).At("items").GetArrayLength().Should().Be(1, "a unit is a part of what holds above it");
        (await work.Stranger().PostAsync(Uri($"units/{company}/scenarios/{id}/archiving"), null)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await New(company, new { name = new { sv = "Bas", en = (string?)null }, fromYear = Now, toYear = Now }).View();
    }

    [Fact]
    public async Task An_archived_scenario_is_taken_up_again_by_those_who_write_it()
    {
        await Company();
        var (id, analyst) = (await Draft("Bas"), await Employee(AccessRole.Analyst));
        (await Archiving(HttpMethod.Post)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await analyst.GetAsync(Uri($"units/{company}/scenarios/{id}")).ShouldBeRefused(404, "skills.unknown-scenario");
        var archived = await work.Stranger().Read($"units/{company}/scenarios/{id}");
        (archived.At("mayEdit").GetBoolean(), archived.At("mayRestore").GetBoolean()).Should().Be((false, true));
        var namesake = await Draft("Bas");
        await Archiving(HttpMethod.Delete).ShouldBeRefused(409, "skills.scenario-name-taken");
        (await Send(HttpMethod.Put, $"{namesake}", "*", new { name = new { sv = "Bas två", en = (string?)null }, fromYear = Now, toYear = Now + 1 }))
            .StatusCode.Should().Be(HttpStatusCode.NoContent);

        await Archiving(HttpMethod.Delete, analyst).ShouldBeRefused(403, "access.forbidden");
        (await Archiving(HttpMethod.Delete)).StatusCode.Should().Be(HttpStatusCode.NoContent);

        var restored = await work.Stranger().Read($"units/{company}/scenarios/{id}");
        (restored.At("status").GetString(), restored.At("mayEdit").GetBoolean(), restored.At("mayRestore").GetBoolean()).Should().Be(("draft", true, false));
        await Archiving(HttpMethod.Delete).ShouldBeRefused(409, "skills.scenario-not-archived");

        Task<HttpResponseMessage> Archiving(HttpMethod verb, HttpClient? by = null) => Send(verb, $"{id}/archiving", null, null, by);
    }

    [Fact]
    public async Task Hr_that_may_not_write_role_profiles_promotes_no_requirements()
    {
        var (sql, role, _) = await Company();
        var id = await Draft("Höjt");
        (await Plan(id, "*", new { requirements = new[] { new { roleProfileId = role, skillId = sql, year = Now + 1, level = 5, importance = 5 } } })).EnsureSuccessStatusCode();
        var hr = await Employee(AccessRole.HrAdmin);

        (await hr.Read($"units/{company}/scenarios/{id}")).At("mayPromote").GetBoolean().Should().BeFalse();
        await Promote(id, "*", hr).ShouldBeRefused(403, "access.forbidden");
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("POST", "")]
    [InlineData("GET", "/019aaaaa-0000-7000-8000-000000000000/forecast")]
    [InlineData("PUT", "/019aaaaa-0000-7000-8000-000000000000/plan")]
    [InlineData("POST", "/019aaaaa-0000-7000-8000-000000000000/promotion")]
    public async Task Nobody_works_with_scenarios_without_signing_in(string verb, string what) =>
        (await api.CreateClient().SendAsync(new HttpRequestMessage(new(verb), $"/api/v1/units/{company}/scenarios{what}") { Content = verb == "GET" ? null : JsonContent.Create(new { }) }))
            .StatusCode.Should().Be(HttpStatusCode.Unauthorized);

    private async Task<HttpClient> Employee(AccessRole role)
    {
        var person = Guid.CreateVersion7();
        await api.Employ(work.Tenant, person, role);
        return work.As(person);
    }

    private async Task<Guid> Draft(string name, string? preset = null) =>
        (await New(company, new { name = new { sv = name, en = (string?)null }, fromYear = Now, toYear = Now + 3, preset }).View()).At("scenarioId").GetGuid();

    private Task<HttpResponseMessage> New(Guid unit, object body) => work.Stranger().PostAsJsonAsync($"/api/v1/units/{unit}/scenarios", body);

    private Task<HttpResponseMessage> Plan(Guid id, string? ifMatch, object plan) => Send(HttpMethod.Put, $"{id}/plan", ifMatch, plan);

    private Task<HttpResponseMessage> Promote(Guid id, string ifMatch, HttpClient? by = null) => Send(HttpMethod.Post, $"{id}/promotion", ifMatch, null, by);

    private Task<HttpResponseMessage> Decide(Guid id, Guid skill, int level, object body) => Send(HttpMethod.Put, $"{id}/decisions/{skill}/{level}", null, body);

    private Task<HttpResponseMessage> Send(HttpMethod verb, string what, string? ifMatch, object? body, HttpClient? by = null)
    {
        var request = new HttpRequestMessage(verb, $"/api/v1/units/{company}/scenarios/{what}") { Content = body is null ? null : JsonContent.Create(body) };
        if (ifMatch is not null) request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        return (by ?? work.Stranger()).SendAsync(request);
    }

    private static (int? Need, double Expected, double Gap) Cell(JsonElement forecast, int level, int year)
    {
        var cell = forecast.At("skills").EnumerateArray().Single().At("levels").EnumerateArray().Single(l => l.Int("level") == level).At("years")[year];
        return (cell.Int("need"), cell.At("expected").GetDouble(), cell.At("gap").GetDouble());
    }

    private static Uri Uri(string path) => new($"/api/v1/{path}", UriKind.Relative);

    /// <summary>North has six people, south five and the small unit two, all in the one role; the policy knows the units too.</summary>
    private async Task<(Guid Skill, Guid Role, Guid[] South)> Company()
    {
        (Guid Id, Guid? Parent)[] units = [(company, null), (north, company), (south, company), (small, company)];
        await using (var session = api.Store().LightweightSession(work.Tenant))
        {
            foreach (var (id, parent) in units) session.Events.StartStream<Unit>(id, new UnitOpened(id, $"{id}", UnitKind.Unit, parent, null));
            await session.SaveChangesAsync();
        }
        await work.Tell(new UnitsChanged([.. units.Select(u => new UnitPlace(u.Id, 1, u.Parent, false))]));
        var sql = await work.Skill("SQL");
        var role = await work.Role((sql, 3, 5));
        Guid[] crew = [.. Enumerable.Range(0, 5).Select(_ => Guid.CreateVersion7())];
        await work.Tell(new PlacementsChanged([
            .. crew.Select(p => In(south, p)),
            .. Enumerable.Range(0, 6).Select(_ => In(north, Guid.CreateVersion7())),
            .. Enumerable.Range(0, 2).Select(_ => In(small, Guid.CreateVersion7()))]));
        return (sql, role, crew);

        Placement In(Guid unit, Guid person) => new(person, 1, Workplace.LongAgo, null, [], [new(unit, Workplace.LongAgo, null)], [new(role, Workplace.LongAgo, null)]);
    }
}
