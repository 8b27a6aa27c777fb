using System.Net;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class MatchScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);

    [Fact]
    public async Task The_best_people_for_a_role_come_with_what_they_lack_what_helps_and_what_they_want()
    {
        var (sql, care, boss) = (await work.Skill("SQL"), await work.Skill("Bemötande"), await work.Hire());
        var (role, other) = (await work.Role((sql, 4, 5), (care, 2, 2)), await work.Role((care, 1, 1)));
        var (ada, bo, holder) = (await work.Hire(boss, role: other), await work.Hire(boss), await work.Hire(boss, role: role));
        foreach (var (person, skill, level) in new[] { (ada, sql, 3), (ada, care, 2), (bo, sql, 2), (holder, sql, 5) })
            await work.As(boss).RateReport(person, skill, level).View();
        await work.As(bo).Wish(bo, "*", isHidden: false, role);
        await work.As(bo).Interest(bo, care, 3);

        var list = await work.Stranger().Read($"role-profiles/{role}/matches");

        (list.At("rules").GetString(), list.At("hoursPerStep").GetDecimal()).Should().Be(("matches-1", 40));
        var (first, second) = (list.At("items")[0], list.At("items")[1]);
        list.At("items").GetArrayLength().Should().Be(2, "who has the role already is no match for it");
        (first.At("personId").GetGuid(), first.At("fit").GetDouble(), first.At("hours").GetDecimal()).Should().Be((ada, 19 / 24.0, 40));
        first.At("missing").EnumerateArray().Select(m => (m.At("skillId").GetGuid(), m.Int("level"), m.Int("required"))).Should().Equal((sql, (int?)3, 4));
        (second.At("personId").GetGuid(), second.At("fit").GetDouble(), second.At("hours").GetDecimal()).Should().Be((bo, 10 / 24.0, 160));
        second.At("reasons").EnumerateArray().Select(r => r.GetString()).Should().Equal("aspiresToRole", "willingToMove", "interestedInMissing");
    }

    [Fact]
    public async Task A_related_skill_shortens_the_way()
    {
        var (boss, group) = (await work.Hire(), await work.Skill("Databaser"));
        var (sql, nosql) = (await work.Skill("SQL", broader: group), await work.Skill("NoSQL", broader: group));
        var role = await work.Role((sql, 3, 5), (await work.Skill("Annat"), 1, 1));
        var ada = await work.Hire(boss);
        await work.As(boss).RateReport(ada, nosql, 4).View();
        await work.As(boss).RateReport(ada, sql, 1).View();

        var missing = (await work.As(boss).Read($"role-profiles/{role}/matches")).At("items")[0].At("missing")[0];

        (missing.At("steps").GetDecimal(), missing.At("hours").GetDecimal(), missing.At("adjacent", "skillId").GetGuid()).Should().Be((1.4m, 56, nosql));
    }

    [Fact]
    public async Task Each_reader_gets_those_whom_they_may_read_and_nobody_who_hides()
    {
        var (sql, boss, other) = (await work.Skill("SQL"), await work.Hire(), await work.Hire());
        var role = await work.Role((sql, 4, 5));
        var (ada, shy, bo) = (await work.Hire(boss), await work.Hire(boss), await work.Hire(other));
        foreach (var (manager, person) in new[] { (boss, ada), (boss, shy), (other, bo) }) await work.As(manager).RateReport(person, sql, 3).View();
        await work.As(shy).Wish(shy, "*", isHidden: true, role);

        (await People(work.As(boss), role)).Should().Equal(ada);
        (await People(work.As(other), role)).Should().Equal(bo);
        (await People(work.As(ada), role)).Should().Equal(ada);
        (await People(work.As(await work.Hire()), role)).Should().BeEmpty();
        (await People(work.Stranger(), role)).Should().BeEquivalentTo([ada, bo]);
    }

    [Fact]
    public async Task Who_is_to_rate_before_seeing_gets_no_figure_of_it()
    {
        var (sql, care, boss) = (await work.Skill("SQL"), await work.Skill("Bemötande"), await work.Hire());
        var role = await work.Role((sql, 4, 5), (care, 4, 5));
        var ada = await work.Hire(boss);
        await work.As(ada).RateOwn(ada, sql, 4).View();
        await work.As(boss).RateReport(ada, care, 2).View();

        var match = (await work.As(boss).Read($"role-profiles/{role}/matches")).At("items")[0];

        (match.Int("blind"), match.At("fit").GetDouble(), match.At("missing").GetArrayLength(), match.At("hours").GetDecimal()).Should().Be((1, .5, 1, 80));
    }

    [Fact]
    public async Task Pages_follow_each_other()
    {
        var (sql, boss) = (await work.Skill("SQL"), await work.Hire());
        var role = await work.Role((sql, 4, 5));
        var people = new List<Guid>();
        for (var i = 0; i < 3; i++)
        {
            people.Add(await work.Hire(boss));
            await work.As(boss).RateReport(people[i], sql, 3).View();
        }

        var first = await work.As(boss).Read($"role-profiles/{role}/matches?limit=2");
        var second = await work.As(boss).Read($"role-profiles/{role}/matches?limit=2&cursor={first.At("nextCursor").GetString()}");

        first.At("items").EnumerateArray().Concat(second.At("items").EnumerateArray()).Select(e => e.At("personId").GetGuid()).Should().BeEquivalentTo(people);
        second.At("nextCursor").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task Those_of_some_roles_alone_are_found_where_fewer_will_be_needed()
    {
        var (sql, boss) = (await work.Skill("SQL"), await work.Hire());
        var (role, shrinking) = (await work.Role((sql, 4, 5)), await work.Role((await work.Skill("Truck"), 1, 1)));
        var (driver, other) = (await work.Hire(boss, role: shrinking), await work.Hire(boss));
        foreach (var person in new[] { driver, other }) await work.As(boss).RateReport(person, sql, 3).View();

        async Task<IEnumerable<Guid>> Found(string query) =>
            (await work.As(boss).Read($"role-profiles/{role}/matches?{query}")).At("items").EnumerateArray().Select(e => e.At("personId").GetGuid()).ToList();

        (await Found($"from={shrinking}")).Should().Equal(driver);
        (await Found($"from={Guid.CreateVersion7()}")).Should().BeEmpty();
        (await Found("")).Should().BeEquivalentTo([driver, other]);
    }

    [Fact]
    public async Task What_cannot_be_asked_is_refused()
    {
        var (draft, ada) = (await work.DraftRole(), work.As(await work.Hire()));

        await ada.GetAsync(new Uri($"/api/v1/role-profiles/{Guid.CreateVersion7()}/matches", UriKind.Relative)).ShouldBeRefused(404, "skills.unknown-role-profile");
        await ada.GetAsync(new Uri($"/api/v1/role-profiles/{draft}/matches", UriKind.Relative)).ShouldBeRefused(409, "skills.not-published");
        await ada.GetAsync(new Uri($"/api/v1/role-profiles/{draft}/matches?cursor=gissning", UriKind.Relative)).ShouldBeRefused(400, "validation");
        await api.AsKey(work.Tenant, "report").GetAsync(new Uri($"/api/v1/role-profiles/{draft}/matches", UriKind.Relative)).ShouldBeRefused(403, "access.forbidden");
        (await api.CreateClient().GetAsync(new Uri($"/api/v1/role-profiles/{draft}/matches", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    private static async Task<List<Guid>> People(HttpClient reader, Guid role) =>
        [.. (await reader.Read($"role-profiles/{role}/matches")).At("items").EnumerateArray().Select(m => m.At("personId").GetGuid())];
}
