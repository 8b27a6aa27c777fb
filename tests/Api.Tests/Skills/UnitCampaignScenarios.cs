using System.Net;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class UnitCampaignScenarios(CompetenceApi api) : CampaignSteps(api)
{
    private readonly Guid company = Guid.CreateVersion7(), north = Guid.CreateVersion7(), crew = Guid.CreateVersion7(), south = Guid.CreateVersion7();

    [Fact]
    public async Task A_partner_sees_how_far_a_campaign_has_come_in_their_units_and_nowhere_else()
    {
        var (boss, southBoss, ada) = await Company();
        var sql = await work.Skill("SQL");
        var id = await Opened(sql);
        await work.As(ada).RateOwn(ada, sql, 3).View();
        await work.As(boss).RateReport(ada, sql, 3).View();
        var partner = await Partner(north);

        var listed = (await partner.Read($"units/{north}/campaigns")).At("items")[0];
        (listed.At("campaignId").GetGuid(), listed.Int("people"), listed.Int("questions"), listed.Int("selfAnswered"), listed.Int("managerAnswered"))
            .Should().Be((id, 3, 3, 1, 1), "the others of the organisation are not theirs");
        var progress = (await partner.Read($"units/{north}/campaigns/{id}/progress")).At("items");
        progress.EnumerateArray().Select(i => (i.At("id").GetGuid(), i.Int("people"), i.Int("peopleDone"), i.Int("self"), i.Int("manager"))).Should().Equal((boss, 3, 1, 1, 1));
        (await partner.Read($"units/{crew}/campaigns/{id}/progress?by=unit")).At("items").EnumerateArray()
            .Select(i => (i.At("id").GetGuid(), i.Int("people"))).Should().Equal((crew, 1));
        (await Hr.Read($"units/{company}/campaigns/{id}/progress")).At("items").EnumerateArray().Select(i => i.At("id").GetGuid()).Should().BeEquivalentTo([boss, southBoss]);

        foreach (var path in new[] { $"units/{south}/campaigns", $"units/{company}/campaigns", $"units/{south}/campaigns/{id}/progress", "campaigns", $"campaigns/{id}", $"campaigns/{id}/progress", $"campaigns/{id}/waiting" })
            await partner.Sent(HttpMethod.Get, path).ShouldBeRefused(403, "access.forbidden");
        foreach (var path in new[] { $"units/{north}/campaigns", $"units/{north}/campaigns/{id}/progress" })
        {
            await work.As(ada).Sent(HttpMethod.Get, path).ShouldBeRefused(403, "access.forbidden");
            await work.As(boss).Sent(HttpMethod.Get, path).ShouldBeRefused(403, "access.forbidden");
            (await Api.CreateClient().Sent(HttpMethod.Get, path)).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        }
    }

    [Fact]
    public async Task Closed_it_is_told_by_where_people_were_then()
    {
        var (_, _, ada) = await Company();
        var id = await Opened(await work.Skill("SQL"));
        await Close(id);
        await work.Place(ada, unit: south);

        (await Hr.Read($"units/{north}/campaigns")).At("items")[0].Int("people").Should().Be(3);
        (await Hr.Read($"units/{south}/campaigns")).At("items")[0].Int("people").Should().Be(5);
    }

    [Fact]
    public async Task A_campaign_that_asks_nobody_there_is_not_told_of()
    {
        await Company();
        var sql = await work.Skill("SQL");
        var draft = await Draft(Body([sql], unit: north));
        var id = await Draft(Body([sql], unit: south, name: "Söder"));
        await Run($"campaigns/{id}/opening");
        var partner = await Partner(north);

        (await partner.Read($"units/{north}/campaigns")).At("items").GetArrayLength().Should().Be(0);
        foreach (var other in new[] { id, draft, Guid.CreateVersion7() })
            await partner.Sent(HttpMethod.Get, $"units/{north}/campaigns/{other}/progress").ShouldBeRefused(404, "skills.unknown-campaign");
        await Hr.Sent(HttpMethod.Get, $"units/{Guid.CreateVersion7()}/campaigns").ShouldBeRefused(404, "skills.unknown-unit");
        await partner.Sent(HttpMethod.Get, $"units/{north}/campaigns/{id}/progress?by=wages").ShouldBeRefused(400, "validation");
    }

    private async Task<HttpClient> Partner(Guid unit)
    {
        var person = Guid.CreateVersion7();
        await Api.Employ(work.Tenant, person);
        await work.MakePartner(person, unit);
        return work.As(person);
    }

    /// <summary>North with three people, one of them in a crew below it; south with five; the policy knows the units too.</summary>
    private async Task<(Guid Boss, Guid SouthBoss, Guid Ada)> Company()
    {
        await work.Units((company, null), (north, company), (crew, north), (south, company));
        var (boss, southBoss) = (await work.Hire(), await work.Hire());
        var ada = await work.Hire(boss, crew);
        for (var i = 0; i < 2; i++) await work.Hire(boss, north);
        for (var i = 0; i < 5; i++) await work.Hire(southBoss, south);
        return (boss, southBoss, ada);
    }
}
