using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Competence.Skills.Contracts;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class RoleProfileScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);

    [Fact]
    public async Task A_new_version_says_how_many_got_a_new_gap()
    {
        var (sql, care) = (await work.Skill("SQL"), await work.Skill("Bemötande"));
        var role = await work.Role((sql, 2, 5));
        var (ada, bo) = (await work.Hire(role: role), await work.Hire(role: role));
        await work.As(ada).RateOwn(ada, sql, 3).View();
        await work.As(bo).RateOwn(bo, sql, 4).View();

        await work.Require(role, (sql, 4, 5));
        (await work.Stranger().Read($"people/{ada}/gap")).At("gaps")[0].Int("required").Should().Be(2, "a draft measures nobody");
        var published = await work.Publish(role);

        (published.Int("version"), published.Int("people"), published.Int("peopleWithNewGap")).Should().Be((2, 2, 1));
        var again = await work.Approve(role).View();
        (again.Int("version"), again.Int("peopleWithNewGap")).Should().Be((2, 1), "nothing was changed since");
        (await work.As(ada).Read($"people/{ada}/gap")).Int("weightedGap").Should().Be(5);
        (await work.Stranger().Read($"role-profiles/{role}?version=1")).At("status").GetString().Should().Be("superseded");
        var listed = (await work.Stranger().Read("role-profiles?search=SUPPORT")).At("items")[0];
        (listed.Int("version"), listed.At("status").GetString(), listed.Int("people"), listed.Int("requirements")).Should().Be((2, "published", 2, 1));
        (await work.Stranger().Read($"role-profiles?search=lager")).At("items").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task Gaps_are_told_when_they_open_and_when_they_close()
    {
        var sql = await work.Skill("SQL");
        var role = await work.Role((sql, 3, 5));
        var ada = await work.Hire();

        var assigned = await work.Place(ada, role: role);
        Opened(assigned).Should().Equal(new SkillGap(ada, sql, role, 3, null));

        var halfway = await work.Told(() => work.As(ada).RateOwn(ada, sql, 2).View());
        halfway.OfType<SkillLevelChanged>().Where(n => n.PersonId == ada).Should().ContainSingle().Which.Should().BeEquivalentTo(new { SkillId = sql, From = (int?)null, To = 2 });
        Opened(halfway).Should().BeEmpty("it was open");

        var there = await work.Told(() => work.As(ada).RateOwn(ada, sql, 3).View());
        there.OfType<GapClosed>().SelectMany(n => n.Gaps).Where(g => g.PersonId == ada).Should().Equal(new SkillGap(ada, sql, role, 3, 2, IsMet: true));

        await work.Require(role, (sql, 5, 5));
        var raised = await work.Told(() => work.Publish(role));
        raised.OfType<RoleProfilePublished>().Where(n => n.RoleProfileId == role).Should().ContainSingle().Which.Should()
            .BeEquivalentTo(new { Version = 2, People = 1, PeopleWithNewGap = 1 });
        Opened(raised).Should().Equal(new SkillGap(ada, sql, role, 5, 3));

        IEnumerable<SkillGap> Opened(IReadOnlyList<object> told) => told.OfType<GapOpened>().SelectMany(n => n.Gaps).Where(g => g.PersonId == ada);
    }

    [Fact]
    public async Task A_gap_of_which_a_new_role_asks_less_is_closed_and_not_met()
    {
        var sql = await work.Skill("SQL");
        var (role, other) = (await work.Role((sql, 3, 5)), await work.Role((sql, 2, 5)));
        var ada = await work.Hire();
        await work.Place(ada, role: role);
        await work.As(ada).RateOwn(ada, sql, 2).View();

        var moved = await work.Place(ada, role: other);

        moved.OfType<GapClosed>().SelectMany(n => n.Gaps).Where(g => g.PersonId == ada).Should().Equal(new SkillGap(ada, sql, role, 3, 2, IsMet: false));
    }

    [Fact]
    public async Task Requirements_are_changed_by_whoever_saw_the_newest()
    {
        var sql = await work.Skill("SQL");
        var role = await work.DraftRole();
        object asked = new { skillId = sql, level = 3, importance = 5, isMandatory = true, reason = new { sv = "Varje dag", en = (string?)null } };
        var read = await work.Stranger().GetAsync(new Uri($"/api/v1/role-profiles/{role}", UriKind.Relative));

        await work.PutRequirements(role, ifMatch: null, asked).ShouldBeRefused(428, "manners.if-match-missing");
        (await work.PutRequirements(role, read.Headers.ETag!.Tag, asked)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await work.PutRequirements(role, read.Headers.ETag!.Tag, asked).ShouldBeRefused(412, "manners.stale");

        var view = await work.Stranger().Read($"role-profiles/{role}");
        (view.At("status").GetString(), view.Int("version"), view.Int("publishedVersion")).Should().Be(("draft", 1, null));
        view.At("requirements")[0].At("reason", "sv").GetString().Should().Be("Varje dag");
    }

    [Fact]
    public async Task What_cannot_be_required_is_refused()
    {
        var (sql, role) = (await work.Skill("SQL"), await work.DraftRole());

        await work.PutRequirements(role, "*", new { skillId = Guid.CreateVersion7(), level = 3, importance = 5 }).ShouldBeRefused(404, "skills.unknown-skill");
        await work.PutRequirements(Guid.CreateVersion7(), "*").ShouldBeRefused(404, "skills.unknown-role-profile");
        var invalid = await work.PutRequirements(role, "*", new { skillId = sql, level = 6, importance = 0 });
        (await invalid.Content.ReadFromJsonAsync<JsonElement>()).At("errors").EnumerateArray().Select(e => e.At("name").GetString())
            .Should().BeEquivalentTo("requirements[0].level", "requirements[0].importance");
        await work.PutRequirements(role, "*", new { skillId = sql, level = 3, importance = 5 }, new { skillId = sql, level = 4, importance = 5 })
            .ShouldBeRefused(400, "validation");
    }

    [Fact]
    public async Task An_empty_or_nameless_profile_is_refused()
    {
        var role = await work.DraftRole();

        await work.Stranger().PostAsync(new Uri($"/api/v1/role-profiles/{role}/publication", UriKind.Relative), null).ShouldBeRefused(409, "skills.no-requirements");
        await work.Stranger().PostAsJsonAsync("/api/v1/role-profiles", new { name = new { sv = "", en = "" } }).ShouldBeRefused(400, "validation");
        await work.Stranger().PostAsJsonAsync("/api/v1/role-profiles", new { name = new { sv = "X", en = "X" }, occupationId = Guid.CreateVersion7() })
            .ShouldBeRefused(404, "skills.unknown-occupation");
    }

    [Fact]
    public async Task Without_a_role_there_is_no_gap_to_read_but_another_role_to_be_measured_by()
    {
        var sql = await work.Skill("SQL");
        var (role, draft, ada) = (await work.Role((sql, 4, 5)), await work.DraftRole(), await work.Hire());

        await Ask("").ShouldBeRefused(404, "skills.no-role");
        await Ask($"?roleProfileId={Guid.CreateVersion7()}").ShouldBeRefused(404, "skills.unknown-role-profile");
        await Ask($"?roleProfileId={draft}").ShouldBeRefused(409, "skills.not-published");
        (await Ask($"?roleProfileId={role}").View()).At("roleFit").GetDouble().Should().Be(0);

        Task<HttpResponseMessage> Ask(string query) => work.As(ada).GetAsync(new Uri($"/api/v1/people/{ada}/gap{query}", UriKind.Relative));
    }

    [Theory]
    [InlineData("GET", "role-profiles")]
    [InlineData("POST", "role-profiles")]
    [InlineData("GET", "role-profiles/019aaaaa-0000-7000-8000-000000000000")]
    [InlineData("PUT", "role-profiles/019aaaaa-0000-7000-8000-000000000000/requirements")]
    [InlineData("POST", "role-profiles/019aaaaa-0000-7000-8000-000000000000/publication")]
    public async Task Nobody_works_with_roles_without_signing_in(string verb, string what) =>
        (await api.CreateClient().SendAsync(new HttpRequestMessage(new(verb), $"/api/v1/{what}") { Content = verb == "GET" ? null : JsonContent.Create(new { }) }))
            .StatusCode.Should().Be(HttpStatusCode.Unauthorized);
}
