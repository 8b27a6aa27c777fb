using System.Net;
using Competence.People.Contracts;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class RoleVersionScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);
    private readonly DateOnly today = People.PeopleClient.Today;

    [Fact]
    public async Task Two_versions_are_set_against_each_other()
    {
        var (sql, care, data) = (await work.Skill("SQL"), await work.Skill("Bemötande"), await work.Skill("Dataläsning"));
        var role = await work.Role((sql, 2, 5), (care, 3, 2));
        await work.Require(role, (sql, 4, 5), (data, 2, 3));

        var items = (await work.Stranger().Read($"role-profiles/{role}/difference")).At("items").EnumerateArray()
            .ToDictionary(i => i.At("skillId").GetGuid(), i => (From: Level(i.At("from")), To: Level(i.At("to"))));
        items.Should().BeEquivalentTo(new Dictionary<Guid, (int?, int?)> { [sql] = (2, 4), [care] = (3, null), [data] = (null, 2) });
        (await work.Stranger().Read($"role-profiles/{role}/difference?from=2&to=1")).At("items").GetArrayLength().Should().Be(3);
        (await work.Stranger().Read($"role-profiles/{role}/difference?to=1")).Int("from").Should().Be(0);
        await work.Stranger().Sent(HttpMethod.Get, $"role-profiles/{role}/difference?from=1&to=9").ShouldBeRefused(404, "skills.unknown-version");
        await work.Stranger().Sent(HttpMethod.Get, $"role-profiles/{role}/difference?from=0").ShouldBeRefused(400, "validation");

        static int? Level(System.Text.Json.JsonElement asked) => asked.ValueKind == System.Text.Json.JsonValueKind.Null ? null : asked.Int("level");
    }

    [Fact]
    public async Task What_is_asked_later_changes_the_role_by_its_weight()
    {
        var (sql, care) = (await work.Skill("SQL"), await work.Skill("Bemötande"));
        var role = await work.DraftRole();
        await work.Stranger().Sent(HttpMethod.Get, $"role-profiles/{role}/skill-change-rate").ShouldBeRefused(409, "skills.not-published");
        object Ask(Guid skill, int level, int importance, DateOnly? horizon = null) => new { skillId = skill, level, importance, horizon };
        (await work.PutRequirements(role, "*", Ask(sql, 2, 4), Ask(sql, 4, 4, today.AddYears(2)), Ask(care, 3, 1))).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await work.Publish(role);
        var (unit, below) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await work.Tell(new UnitsChanged([new(unit, 1, null, false), new(below, 1, unit, false)]));
        var still = await work.Role((care, 2, 3));
        await work.Hire(unit: unit, role: role);
        for (var i = 0; i < 3; i++) await work.Hire(unit: below, role: still);

        var rate = await work.Stranger().Read($"role-profiles/{role}/skill-change-rate");
        rate.At("rate").GetDouble().Should().Be(.8);
        (rate.At("items")[0].Int("from"), rate.At("items")[0].Int("to")).Should().Be((2, 4));
        (await work.Stranger().Read($"role-profiles/{role}/skill-change-rate?years=1")).At("rate").GetDouble().Should().Be(0);
        (await work.Stranger().Read($"units/{unit}/skill-change-rate?years=3")).At("rate").GetDouble().Should().BeApproximately(.2, 1e-12, "one of four people");
        await work.Stranger().Sent(HttpMethod.Get, $"role-profiles/{role}/skill-change-rate?years=11").ShouldBeRefused(400, "validation");
        await work.Stranger().Sent(HttpMethod.Get, $"units/{Guid.CreateVersion7()}/skill-change-rate").ShouldBeRefused(404, "skills.unknown-unit");
        await work.PutRequirements(role, "*", Ask(sql, 2, 4, today.AddDays(-1))).ShouldBeRefused(409, "skills.day-passed");
    }

    [Fact]
    public async Task What_a_role_is_called_and_classed_as_is_changed_by_whoever_saw_the_newest()
    {
        var role = await work.DraftRole();
        object described = new { name = new { sv = "Supportledare", en = "Support lead" }, ssykCode = "3512", escoCode = "3512.1" };

        await Describe(described, null).ShouldBeRefused(428, "manners.if-match-missing");
        await Describe(described, "\"7\"").ShouldBeRefused(412, "manners.stale");
        (await Describe(described, "\"1\"")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        foreach (var wrong in new object[] { new { name = new { sv = "A" }, ssykCode = "351" }, new { name = new { sv = "A" }, escoCode = "35.1" }, new { name = new { sv = "" } } })
            await Describe(wrong, "*").ShouldBeRefused(400, "validation");
        var view = await work.Stranger().Read($"role-profiles/{role}");
        (view.At("name", "en").GetString(), view.At("ssykCode").GetString(), view.At("escoCode").GetString()).Should().Be(("Support lead", "3512", "3512.1"));

        Task<HttpResponseMessage> Describe(object body, string? ifMatch) => work.Stranger().Sent(HttpMethod.Put, $"role-profiles/{role}/description", body, ifMatch);
    }

    [Fact]
    public async Task A_role_goes_out_of_use_when_nobody_has_it_and_comes_back()
    {
        var sql = await work.Skill("SQL");
        var role = await work.Role((sql, 2, 5));
        var ada = await work.Hire(role: role);
        await Retire(HttpMethod.Post).ShouldBeRefused(409, "skills.role-has-people");
        await work.Place(ada);

        (await Retire(HttpMethod.Post)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await work.Stranger().Read("role-profiles")).At("items").GetArrayLength().Should().Be(0);
        (await work.Stranger().Read("role-profiles?isRetired=true")).At("items")[0].At("status").GetString().Should().Be("retired");
        (await Retire(HttpMethod.Delete)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await work.Stranger().Read("role-profiles")).At("items").GetArrayLength().Should().Be(1);

        Task<HttpResponseMessage> Retire(HttpMethod verb) => work.Stranger().Sent(verb, $"role-profiles/{role}/retirement");
    }

    [Fact]
    public async Task A_draft_beside_a_version_can_be_thrown_away()
    {
        var sql = await work.Skill("SQL");
        var role = await work.Role((sql, 2, 5));
        await work.Require(role, (sql, 4, 5));

        await Discard("\"2\"").ShouldBeRefused(412, "manners.stale");
        (await Discard("*")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await work.Stranger().Read($"role-profiles/{role}")).At("requirements")[0].Int("level").Should().Be(2);

        Task<HttpResponseMessage> Discard(string ifMatch) => work.Stranger().Sent(HttpMethod.Delete, $"role-profiles/{role}/draft", ifMatch: ifMatch);
    }

    [Fact]
    public async Task Similar_roles_suggest_what_they_ask()
    {
        var (sql, care, ticket) = (await work.Skill("SQL"), await work.Skill("Bemötande"), await work.Skill("Ärendehantering"));
        var near = await work.Role((sql, 3, 4), (ticket, 4, 5));
        var role = await work.DraftRole();
        await work.Require(role, (sql, 3, 5), (care, 2, 2));

        var suggestion = (await work.Stranger().Read($"role-profiles/{role}/suggestions")).At("items")[0];
        (suggestion.At("skillId").GetGuid(), suggestion.Int("level"), suggestion.Int("importance")).Should().Be((ticket, 4, 5));
        suggestion.At("roles")[0].At("roleProfileId").GetGuid().Should().Be(near);
        await work.Stranger().Sent(HttpMethod.Get, $"role-profiles/{role}/suggestions?occupationId={Guid.CreateVersion7()}").ShouldBeRefused(404, "skills.unknown-occupation");
        await work.Stranger().Sent(HttpMethod.Get, $"role-profiles/{role}/suggestions?limit=0").ShouldBeRefused(400, "validation");
    }

    [Theory]
    [InlineData("role-profiles/019aaaaa-0000-7000-8000-000000000000/difference")]
    [InlineData("role-profiles/019aaaaa-0000-7000-8000-000000000000/suggestions")]
    [InlineData("role-profiles/019aaaaa-0000-7000-8000-000000000000/skill-change-rate")]
    [InlineData("units/019aaaaa-0000-7000-8000-000000000000/skill-change-rate")]
    public async Task Nobody_reads_versions_without_signing_in(string what) =>
        (await api.CreateClient().GetAsync(new Uri($"/api/v1/{what}", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
}
