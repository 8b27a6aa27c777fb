using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using FluentAssertions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class RatingScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);

    [Fact]
    public async Task A_manager_rates_blind_and_then_both_see_how_the_level_came_about()
    {
        var (sql, boss) = (await work.Skill("SQL"), await work.Hire());
        var role = await work.Role((sql, 4, 5));
        var ada = await work.Hire(boss, role: role);

        await work.As(ada).RateOwn(ada, sql, 4, "Kör rapporterna varje månad").View();

        var blind = (await work.As(boss).Read($"people/{ada}/skills")).At("skills")[0];
        (blind.At("isBlind").GetBoolean(), blind.Int("level"), blind.Int("ownRating"), blind.Int("required")).Should().Be((true, null, null, 4));
        var unexplained = await work.As(boss).Read($"people/{ada}/skills/{sql}");
        (unexplained.At("parts").GetArrayLength(), unexplained.At("history").GetArrayLength(), unexplained.Int("level")).Should().Be((0, 0, null));
        unexplained.GetRawText().Should().NotContain("rapporterna");
        (await work.As(boss).Read($"people/{boss}/team-matrix")).At("people")[0].At("levels").GetString().Should().Be("?");
        (await work.As(boss).Read($"people/{ada}/gap")).At("gaps")[0].Int("level").Should().BeNull();

        var seen = await work.As(boss).RateReport(ada, sql, 3, "Behöver stöd i felsökning").View();

        (seen.At("isBlind").GetBoolean(), seen.Int("level"), seen.Int("ownRating"), seen.Int("managerRating")).Should().Be((false, 3, 4, 3));
        seen.At("exact").GetDecimal().Should().Be(3.333333m, "(.25·4 + .5·3) / .75");
        seen.At("confidence").GetDecimal().Should().Be(.625m);
        var explained = await work.As(ada).Read($"people/{ada}/skills/{sql}");
        explained.At("policy").GetString().Should().Be("weighted");
        explained.At("parts").EnumerateArray().Select(p => (p.At("source").GetString(), p.Int("level"), p.At("weight").GetDouble(), p.At("decay").GetDouble(),
            p.At("share").GetDouble(), p.At("comment").GetString())).Should().Equal(
            ("manager", 3, .5, 1, .666667, "Behöver stöd i felsökning"),
            ("self", 4, .25, 1, .333333, "Kör rapporterna varje månad"));
        explained.At("parts")[0].At("raterId").GetGuid().Should().Be(boss);
        explained.At("history").EnumerateArray().Select(h => h.At("source").GetString()).Should().Equal("manager", "self");

        var gap = await work.As(ada).Read($"people/{ada}/gap");
        (gap.At("roleFit").GetDouble(), gap.Int("weightedGap"), gap.At("compliance").GetDouble()).Should().Be((.75, 5, 0));
        gap.At("gaps")[0].Int("gap").Should().Be(1);
        var matrix = await work.As(boss).Read($"people/{boss}/team-matrix");
        (matrix.At("people")[0].At("levels").GetString(), matrix.At("people")[0].At("targets").GetString()).Should().Be(("3", "4"));
    }

    [Fact]
    public async Task Words_about_people_never_reach_the_event_log()
    {
        var (sql, ada) = (await work.Skill("SQL"), await work.Hire());

        await work.As(ada).RateOwn(ada, sql, 2, "kanariefågel").View();

        await using var session = api.Services.GetRequiredService<IDocumentStore>().QuerySession(work.Tenant);
        var events = await session.Events.QueryAllRawEvents().ToListAsync();
        events.Should().NotBeEmpty().And.NotContain(e => JsonSerializer.Serialize(e.Data, e.Data.GetType()).Contains("kanarief"));
    }

    [Fact]
    public async Task A_rating_taken_back_leaves_nothing_but_its_history()
    {
        var (sql, ada) = (await work.Skill("SQL"), await work.Hire());
        await work.As(ada).RateOwn(ada, sql, 4).View();

        var after = await work.As(ada).DeleteAsync(new Uri($"/api/v1/people/{ada}/skills/{sql}/self-rating", UriKind.Relative));

        after.StatusCode.Should().Be(HttpStatusCode.OK);
        (await after.Content.ReadFromJsonAsync<JsonElement>()).Int("level").Should().BeNull();
        (await work.As(ada).Read($"people/{ada}/skills")).At("skills").GetArrayLength().Should().Be(0);
        (await work.As(ada).Read($"people/{ada}/skills/{sql}")).At("history").EnumerateArray().Select(h => h.Int("level")).Should().Equal(null, 4);
        await work.As(ada).DeleteAsync(new Uri($"/api/v1/people/{ada}/skills/{sql}/self-rating", UriKind.Relative)).ShouldBeRefused(404, "skills.not-rated");
    }

    [Fact]
    public async Task A_managers_rating_taken_back_makes_them_blind_again()
    {
        var (sql, boss) = (await work.Skill("SQL"), await work.Hire());
        var ada = await work.Hire(boss);
        await work.As(ada).RateOwn(ada, sql, 4).View();
        await work.As(boss).RateReport(ada, sql, 3).View();

        var after = await work.As(boss).DeleteAsync(new Uri($"/api/v1/people/{ada}/skills/{sql}/manager-rating", UriKind.Relative)).View();

        (after.At("isBlind").GetBoolean(), after.Int("level"), after.Int("managerRating")).Should().Be((true, null, null));
        (await work.As(ada).Read($"people/{ada}/skills")).At("skills")[0].Int("level").Should().Be(4);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(-1)]
    public async Task A_level_outside_the_scale_is_a_validation_problem(int level)
    {
        var (sql, boss) = (await work.Skill("SQL"), await work.Hire());
        var ada = await work.Hire(boss);

        await work.As(ada).RateOwn(ada, sql, level).ShouldBeRefused(400, "validation");
        await work.As(boss).RateReport(ada, sql, level).ShouldBeRefused(400, "validation");
    }

    [Fact]
    public async Task Unknown_people_and_skills_and_those_of_another_tenant_are_not_found_alike()
    {
        var elsewhere = new Workplace(api);
        var (sql, ada) = (await work.Skill("SQL"), await work.Hire());
        var (theirSkill, theirPerson) = (await elsewhere.Skill("SQL"), await elsewhere.Hire());
        var me = work.As(ada);

        foreach (var skill in new[] { Guid.CreateVersion7(), theirSkill })
        {
            await me.RateOwn(ada, skill, 3).ShouldBeRefused(404, "skills.unknown-skill");
            await me.GetAsync(new Uri($"/api/v1/people/{ada}/skills/{skill}", UriKind.Relative)).ShouldBeRefused(404, "skills.unknown-skill");
        }
        foreach (var person in new[] { Guid.CreateVersion7(), theirPerson })
        {
            await me.RateOwn(person, sql, 3).ShouldBeRefused(404, "access.not-found");
            await me.RateReport(person, sql, 3).ShouldBeRefused(404, "access.not-found");
            await me.GetAsync(new Uri($"/api/v1/people/{person}/skills", UriKind.Relative)).ShouldBeRefused(404, "access.not-found");
            await me.GetAsync(new Uri($"/api/v1/people/{person}/gap", UriKind.Relative)).ShouldBeRefused(404, "access.not-found");
        }
    }

    [Fact]
    public async Task A_skill_that_is_only_proposed_is_not_rated()
    {
        var (idea, ada) = (await work.Skill("Kvantdatorer", isActive: false), await work.Hire());

        await work.As(ada).RateOwn(ada, idea, 1).ShouldBeRefused(409, "skills.not-active");
    }

    [Fact]
    public async Task Nobody_rates_themself_as_manager()
    {
        var (sql, ada) = (await work.Skill("SQL"), await work.Hire());

        await work.As(ada).RateReport(ada, sql, 5).ShouldBeRefused(403, "access.forbidden");
    }

    [Fact]
    public async Task A_key_is_nobodys_manager()
    {
        var (sql, ada) = (await work.Skill("SQL"), await work.Hire());

        await api.AsKey(work.Tenant, "import").RateReport(ada, sql, 5).ShouldBeRefused(403, "skills.only-people-manage");
    }

    [Theory]
    [InlineData("PUT", "self-rating")]
    [InlineData("DELETE", "self-rating")]
    [InlineData("PUT", "manager-rating")]
    [InlineData("DELETE", "manager-rating")]
    [InlineData("PUT", "peer-rating")]
    [InlineData("DELETE", "peer-rating")]
    [InlineData("PUT", "assessor-rating")]
    [InlineData("DELETE", "assessor-rating")]
    [InlineData("PUT", "exemption")]
    [InlineData("GET", "")]
    public async Task Nothing_is_rated_or_read_without_signing_in(string verb, string what)
    {
        var request = new HttpRequestMessage(new(verb), $"/api/v1/people/{Guid.CreateVersion7()}/skills/{Guid.CreateVersion7()}/{what}".TrimEnd('/'));
        if (verb == "PUT") request.Content = JsonContent.Create(new { level = 3 });

        (await api.CreateClient().SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }
}
