using System.Net;
using System.Net.Http.Json;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class PeerRatingScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);

    [Fact]
    public async Task A_colleague_who_is_asked_rates_and_does_not_see_what_came_of_it()
    {
        var (sql, ada, bo) = (await work.Skill("SQL"), await work.Hire(), await work.Hire());
        await work.As(ada).RateOwn(ada, sql, 4).View();

        await Ask(ada, sql, bo).ShouldBe(204);
        await Ask(ada, sql, bo).ShouldBe(204);
        var asked = (await work.As(bo).Read($"people/{bo}/peer-requests")).At("items");
        (asked.GetArrayLength(), asked[0].At("personId").GetGuid(), asked[0].At("skillId").GetGuid()).Should().Be((1, ada, sql));
        (await work.As(ada).Read($"people/{ada}/skills/{sql}")).At("asked")[0].At("peerId").GetGuid().Should().Be(bo);

        var answer = await Rate(bo, ada, sql, 2);

        answer.StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await answer.Content.ReadAsStringAsync()).Should().BeEmpty();
        (await work.As(bo).Read($"people/{bo}/peer-requests")).At("items").GetArrayLength().Should().Be(0);
        await work.As(bo).GetAsync(new Uri($"/api/v1/people/{ada}/skills/{sql}", UriKind.Relative)).ShouldBeRefused(404, "access.not-found");
        var explained = await work.As(ada).Read($"people/{ada}/skills/{sql}");
        explained.At("parts").EnumerateArray().Select(p => (p.At("source").GetString(), p.Int("level"), p.At("comment").GetString()))
            .Should().Equal(("peer", 2, "Hjälpte mig med index"), ("self", 4, null));
        explained.At("exact").GetDecimal().Should().Be(2.833333m, "(.35·2 + .25·4) / .60");
        await Rate(bo, ada, sql, 5).ShouldBeRefused(403, "skills.not-asked");
    }

    [Fact]
    public async Task An_answer_taken_back_leaves_the_request_open()
    {
        var (sql, ada, bo) = (await work.Skill("SQL"), await work.Hire(), await work.Hire());
        await Ask(ada, sql, bo).ShouldBe(204);
        await Rate(bo, ada, sql, 2).ShouldBe(204);

        await work.As(bo).DeleteAsync(new Uri($"/api/v1/people/{ada}/skills/{sql}/peer-rating", UriKind.Relative)).ShouldBe(204);

        (await work.As(bo).Read($"people/{bo}/peer-requests")).At("items").GetArrayLength().Should().Be(1);
        (await work.As(ada).Read($"people/{ada}/skills/{sql}")).Int("level").Should().BeNull();
        await work.As(bo).DeleteAsync(new Uri($"/api/v1/people/{ada}/skills/{sql}/peer-rating", UriKind.Relative)).ShouldBeRefused(404, "skills.not-rated");
    }

    [Fact]
    public async Task A_manager_may_ask_on_a_reports_behalf_and_either_side_may_end_it()
    {
        var (sql, boss, bo, kim) = (await work.Skill("SQL"), await work.Hire(), await work.Hire(), await work.Hire());
        var ada = await work.Hire(boss);
        await Ask(ada, sql, bo, by: boss).ShouldBe(204);
        await Ask(ada, sql, kim, by: boss).ShouldBe(204);

        await End(by: kim, ada, sql, bo).ShouldBeRefused(404, "skills.unknown-request");
        await End(by: bo, ada, sql, bo).ShouldBe(204);
        await End(by: ada, ada, sql, kim).ShouldBe(204);

        await Rate(bo, ada, sql, 3).ShouldBeRefused(403, "skills.not-asked");
        await Rate(kim, ada, sql, 3).ShouldBeRefused(403, "skills.not-asked");
    }

    [Fact]
    public async Task Nobody_is_asked_who_could_not_be()
    {
        var elsewhere = new Workplace(api);
        var (sql, boss) = (await work.Skill("SQL"), await work.Hire());
        var (ada, theirs) = (await work.Hire(boss), await elsewhere.Hire());

        await Ask(ada, sql, ada).ShouldBeRefused(403, "skills.not-oneself");
        await Ask(ada, sql, boss).ShouldBeRefused(409, "skills.peer-is-manager");
        await Ask(ada, sql, theirs).ShouldBeRefused(404, "skills.unknown-colleague");
        await Ask(ada, Guid.CreateVersion7(), boss).ShouldBeRefused(404, "skills.unknown-skill");
        await Ask(ada, sql, Guid.Empty).ShouldBeRefused(400, "validation");
        await Ask(ada, sql, boss, by: await work.Hire()).ShouldBeRefused(404, "access.not-found");
    }

    [Fact]
    public async Task A_level_outside_the_scale_is_a_validation_problem()
    {
        var (sql, ada, bo) = (await work.Skill("SQL"), await work.Hire(), await work.Hire());

        await Rate(bo, ada, sql, 6).ShouldBeRefused(400, "validation");
    }

    private Task<HttpResponseMessage> Ask(Guid person, Guid skill, Guid peer, Guid? by = null) =>
        work.As(by ?? person).PostAsJsonAsync($"/api/v1/people/{person}/skills/{skill}/peer-requests", new { peerId = peer });

    private Task<HttpResponseMessage> Rate(Guid peer, Guid person, Guid skill, int level) =>
        work.As(peer).PutAsJsonAsync($"/api/v1/people/{person}/skills/{skill}/peer-rating", new { level, comment = "Hjälpte mig med index" });

    private Task<HttpResponseMessage> End(Guid by, Guid person, Guid skill, Guid peer) =>
        work.As(by).DeleteAsync(new Uri($"/api/v1/people/{person}/skills/{skill}/peer-requests/{peer}", UriKind.Relative));
}
