using System.Net;
using System.Net.Http.Json;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class TransitionScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);

    [Fact]
    public async Task From_warehouse_to_support_is_15_of_43_and_a_way_of_280_hours()
    {
        var (warehouse, support, ticketing) = await Roles();

        var list = await work.Stranger().Read($"role-profiles/{warehouse}/transitions");

        (list.At("rules").GetString(), list.At("hoursPerStep").GetDecimal()).Should().Be(("matches-1", 40));
        var to = list.At("items").EnumerateArray().Single();
        (to.At("roleProfileId").GetGuid(), to.At("fit").GetDouble(), to.At("hours").GetDecimal()).Should().Be((support, 15 / 43.0, 280));
        to.At("missing").EnumerateArray().Select(m => (m.At("label", "sv").GetString(), m.Int("level"), m.At("steps").GetDecimal()))
            .Should().BeEquivalentTo([("Felsökning", (int?)1, 3m), ("Ärendehantering", null, 3m), ("Bemötande", 2, 1m)]);
        ticketing.Should().NotBeEmpty();
    }

    [Fact]
    public async Task The_hours_of_a_step_are_the_organisations_to_set()
    {
        var (warehouse, _, _) = await Roles();

        (await Set(20, "\"0\"")).StatusCode.Should().Be(HttpStatusCode.NoContent);

        (await work.Stranger().Read("match-rules")).At("hoursPerStep").GetDecimal().Should().Be(20);
        (await work.Stranger().Read($"role-profiles/{warehouse}/transitions")).At("items")[0].At("hours").GetDecimal().Should().Be(140);
        await Set(30, "\"0\"").ShouldBeRefused(412, "manners.stale");
        await Set(0, "*").ShouldBeRefused(400, "validation");
        await work.As(await work.Hire()).PutAsJsonAsync("/api/v1/match-rules", new { hoursPerStep = 1 }).ShouldBeRefused(403, "access.forbidden");
    }

    [Fact]
    public async Task Roles_that_would_fit_a_person_come_with_what_is_missing_and_the_wanted_ones_first()
    {
        var (sql, care) = (await work.Skill("SQL"), await work.Skill("Bemötande"));
        var (near, far) = (await work.Role((sql, 4, 5)), await work.Role((sql, 4, 1), (care, 4, 5)));
        var ada = await work.Hire(role: await work.Role((care, 1, 1)));
        await work.As(ada).RateOwn(ada, sql, 3).View();
        await work.As(ada).Interest(ada, care, 3);

        var before = (await work.As(ada).Read($"people/{ada}/role-matches")).At("items").EnumerateArray().ToList();
        before.Select(r => (r.At("roleProfileId").GetGuid(), r.At("fit").GetDouble(), r.At("hours").GetDecimal())).Should().Equal((near, .75, 40), (far, 3 / 24.0, 200));
        before[1].At("reasons").EnumerateArray().Select(r => r.GetString()).Should().Equal("interestedInMissing");

        await work.As(ada).Wish(ada, "*", isHidden: false, far);
        var after = (await work.As(ada).Read($"people/{ada}/role-matches")).At("items")[0];
        after.At("roleProfileId").GetGuid().Should().Be(far);
        after.At("reasons").EnumerateArray().Select(r => r.GetString()).Should().Equal("aspiresToRole", "willingToMove", "interestedInMissing");
    }

    [Fact]
    public async Task A_manager_who_is_to_rate_first_gets_the_roles_without_what_they_are_to_rate()
    {
        var (sql, care, boss) = (await work.Skill("SQL"), await work.Skill("Bemötande"), await work.Hire());
        await work.Role((sql, 4, 5), (care, 4, 5));
        var ada = await work.Hire(boss);
        await work.As(ada).RateOwn(ada, sql, 4).View();
        await work.As(boss).RateReport(ada, care, 2).View();

        var match = (await work.As(boss).Read($"people/{ada}/role-matches")).At("items")[0];

        (match.Int("blind"), match.At("fit").GetDouble(), match.At("missing").GetArrayLength()).Should().Be((1, .5, 1));
    }

    [Fact]
    public async Task What_cannot_be_asked_is_refused()
    {
        var (draft, ada) = (await work.DraftRole(), await work.Hire());
        var me = work.As(ada);

        await me.GetAsync(new Uri($"/api/v1/role-profiles/{Guid.CreateVersion7()}/transitions", UriKind.Relative)).ShouldBeRefused(404, "skills.unknown-role-profile");
        await me.GetAsync(new Uri($"/api/v1/role-profiles/{draft}/transitions", UriKind.Relative)).ShouldBeRefused(409, "skills.not-published");
        await me.GetAsync(new Uri($"/api/v1/role-profiles/{draft}/transitions?ssykGroup=x", UriKind.Relative)).ShouldBeRefused(400, "validation");
        await me.GetAsync(new Uri($"/api/v1/people/{ada}/role-matches?limit=0", UriKind.Relative)).ShouldBeRefused(400, "validation");
        await work.As(await work.Hire()).GetAsync(new Uri($"/api/v1/people/{ada}/role-matches", UriKind.Relative)).ShouldBeRefused(404, "access.not-found");
    }

    private async Task<(Guid Warehouse, Guid Support, Guid Ticketing)> Roles()
    {
        var (truck, system, care) = (await work.Skill("Truck"), await work.Skill("Lagersystem"), await work.Skill("Bemötande"));
        var (mending, ticketing) = (await work.Skill("Felsökning"), await work.Skill("Ärendehantering"));
        return (
            await work.Role((truck, 4, 5), (system, 3, 3), (care, 2, 2), (mending, 1, 1)),
            await work.Role((mending, 4, 5), (care, 3, 4), (ticketing, 3, 3), (system, 2, 1)), ticketing);
    }

    private Task<HttpResponseMessage> Set(decimal hoursPerStep, string ifMatch)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, "/api/v1/match-rules") { Content = JsonContent.Create(new { hoursPerStep }) };
        request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        return work.Stranger().SendAsync(request);
    }
}
