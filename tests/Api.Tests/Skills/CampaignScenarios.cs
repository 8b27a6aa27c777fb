using System.Net;
using System.Net.Http.Json;
using Competence.People.Contracts;
using Competence.Skills.Campaigns;
using Competence.Skills.Contracts;
using Competence.Skills.Levels;
using FluentAssertions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class CampaignScenarios(CompetenceApi api) : CampaignSteps(api)
{
    [Fact]
    public async Task A_campaign_from_draft_to_a_snapshot_that_later_ratings_leave_alone()
    {
        var (unit, below) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await work.Tell(new UnitsChanged([new(unit, 1, null, false), new(below, 1, unit, false)]));
        var (sql, care) = (await work.Skill("SQL"), await work.Skill("Kundvård"));
        var role = await work.Role((care, 3, 4));
        var boss = await work.Hire();
        var people = new List<Guid>();
        for (var i = 0; i < 6; i++) people.Add(await work.Hire(boss, below, role));
        await work.Hire(boss);
        var ada = people[0];
        await work.As(ada).RateOwn(ada, sql, 1).View();

        var id = await Draft(Body([sql], includesRoleSkills: true, unit: unit));
        (await Preview(unit, sql)).At("people").GetInt32().Should().Be(6);
        await Run($"campaigns/{id}/opening");
        var opened = await Hr.Read($"campaigns/{id}");
        (opened.At("state").GetString(), opened.Int("people"), opened.Int("questions"), opened.Int("selfAnswered")).Should().Be(("open", 6, 12, 1), "what was said on the first day counts");
        await Run($"campaigns/{id}/opening");
        (await Hr.Read($"campaigns/{id}")).Int("questions").Should().Be(12, "opened again it changes nothing");

        var asked = (await work.As(ada).Read($"people/{ada}/campaigns")).At("items")[0];
        (asked.Int("answered"), asked.At("skills").GetArrayLength(), asked.At("skills")[0].At("levels").GetArrayLength()).Should().Be((1, 2, 6));
        await work.As(ada).RateOwn(ada, care, 4).View();
        foreach (var person in people.Skip(1)) await work.As(person).RateOwn(person, sql, 3).View();

        var blind = Report(await work.As(boss).Read($"people/{boss}/campaign-reports"), ada, care);
        (blind.Int("self"), blind.At("isBlind").GetBoolean()).Should().Be((null, true));
        await work.As(boss).RateReport(ada, care, 2).View();
        var seen = Report(await work.As(boss).Read($"people/{boss}/campaign-reports"), ada, care);
        (seen.Int("self"), seen.Int("manager"), seen.At("state").GetString()).Should().Be((4, 2, "open"));

        var progress = (await Hr.Read($"campaigns/{id}/progress")).At("items")[0];
        (progress.At("id").GetGuid(), progress.Int("people"), progress.Int("peopleDone"), progress.Int("asked"), progress.Int("self"), progress.Int("manager"))
            .Should().Be((boss, 6, 1, 12, 7, 1));
        (await Hr.Read($"campaigns/{id}/progress?by=unit")).At("items")[0].At("id").GetGuid().Should().Be(below);
        (await Hr.Read($"campaigns/{id}/waiting")).At("items").EnumerateArray().Select(p => p.At("personId").GetGuid()).Should().BeEquivalentTo(people.Skip(1));
        var difference = (await Hr.Read($"campaigns/{id}/differences")).At("items")[0];
        (difference.At("personId").GetGuid(), difference.Int("self"), difference.Int("manager")).Should().Be((ada, 4, 2));

        await Post($"campaigns/{id}/closure").ShouldBeRefused(409, "skills.campaign-not-in-calibration");
        (await Post($"campaigns/{id}/calibration")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await work.As(boss).PutAsJsonAsync($"/api/v1/people/{ada}/campaigns/{id}/differences/{care}", new { state = "talked" }).Succeeds();
        var told = await Run($"campaigns/{id}/closure");
        var closed = told.OfType<CampaignClosed>().Should().ContainSingle().Subject;
        closed.Differences.Should().Equal(new CampaignDifference(ada, care, 4, 2));
        closed.SnapshotId.Should().Be(Campaign.SnapshotIdOf(id));

        var (result, rows) = (await Hr.Read($"campaigns/{id}/result"), await Hr.Read($"campaigns/{id}/result/people"));
        var sqlResult = result.At("skills").EnumerateArray().Single(s => s.At("skillId").GetGuid() == sql);
        (result.Int("people"), sqlResult.Int("people")).Should().Be((6, 6));
        rows.At("items").EnumerateArray().Single(p => p.At("personId").GetGuid() == ada).At("skills").EnumerateArray()
            .Select(s => (s.At("skillId").GetGuid(), s.Int("self"), s.Int("manager"), s.Int("required"))).Should().BeEquivalentTo([(sql, (int?)1, (int?)null, (int?)null), (care, 4, 2, 3)]);

        await work.As(ada).RateOwn(ada, care, 0).View();
        await work.As(boss).RateReport(ada, sql, 5).View();
        await work.Place(people[1], null, null, null);
        await new CatalogueRun(Api.Services.GetRequiredService<IDocumentStore>(), work.Tenant).Run(
            new RefreshLevels(new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddYears(1))), new LevelRefresh());
        await Run($"campaigns/{id}/closure");
        (await Hr.Read($"campaigns/{id}/result")).GetRawText().Should().Be(result.GetRawText());
        (await Hr.Read($"campaigns/{id}/result/people")).GetRawText().Should().Be(rows.GetRawText());
        (await Hr.Read($"campaigns/{id}/result?unitId={unit}")).Int("people").Should().Be(6, "units are those of the closing day");
    }

    [Fact]
    public async Task The_same_people_are_not_asked_the_same_in_two_campaigns_at_once()
    {
        var (sql, _) = (await work.Skill("SQL"), await work.Hire());
        await Opened(sql, "Våren");
        var second = await Draft(Body([sql]));

        var refused = await Post($"campaigns/{second}/opening");
        refused.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await refused.Content.ReadAsStringAsync()).Should().Contain("skills.campaign-overlaps").And.Contain("Våren");
        (await Preview(null, sql)).At("overlaps").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task A_population_of_nobody_is_refused()
    {
        var id = await Draft(Body([await work.Skill("SQL")], unit: Guid.CreateVersion7()));

        await Post($"campaigns/{id}/opening").ShouldBeRefused(409, "skills.campaign-of-nobody");
    }

    [Fact]
    public async Task Two_closed_campaigns_tell_what_moved()
    {
        var sql = await work.Skill("SQL");
        var people = new List<Guid>();
        for (var i = 0; i < 12; i++) people.Add(await work.Hire());
        var first = await Opened(sql);
        foreach (var person in people) await work.As(person).RateOwn(person, sql, 2).View();
        await Close(first);
        var second = await Opened(sql);
        foreach (var person in people.Take(6)) await work.As(person).RateOwn(person, sql, 4).View();
        await Close(second);

        var moved = (await Hr.Read($"campaigns/{second}/comparison/{first}")).At("skills")[0];
        (moved.Int("people"), moved.Int("up"), moved.Int("same"), moved.Int("down")).Should().Be((12, 6, 6, 0));
    }

    [Fact]
    public async Task A_plan_is_checked_and_changed_by_who_has_seen_it()
    {
        var sql = await work.Skill("SQL");
        await Hr.PostAsJsonAsync("/api/v1/campaigns", Body([sql], due: -1)).ShouldBeRefused(409, "skills.campaign-due-before-start");
        await Hr.PostAsJsonAsync("/api/v1/campaigns", Body([])).ShouldBeRefused(400, "validation");
        await Hr.PostAsJsonAsync("/api/v1/campaigns", Body([Guid.CreateVersion7()])).ShouldBeRefused(404, "skills.unknown-skill");
        var id = await Draft(Body([sql]));
        await Put(id, null).ShouldBeRefused(428, "manners.if-match-missing");
        (await Put(id, "\"1\"")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await Put(id, "\"1\"").ShouldBeRefused(412, "manners.stale");

        Task<HttpResponseMessage> Put(Guid campaign, string? ifMatch)
        {
            var request = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/campaigns/{campaign}") { Content = JsonContent.Create(Body([sql], due: 30)) };
            if (ifMatch is not null) request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
            return Hr.SendAsync(request);
        }
    }

    [Fact]
    public async Task A_campaign_that_jobs_have_opened_and_closed_tells_the_version_it_has()
    {
        await work.Hire();
        var id = await Opened(await work.Skill("SQL"));
        async Task<string?> Seen() => (await Hr.GetAsync(new Uri($"/api/v1/campaigns/{id}", UriKind.Relative))).Headers.ETag?.ToString();

        (await MoveDueDay(id, 20, await Seen())).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await Close(id);

        await using var session = Api.Services.GetRequiredService<IDocumentStore>().QuerySession(work.Tenant);
        (await Seen()).Should().Be($"\"{(await session.Events.FetchStreamStateAsync(id))!.Version}\"");
    }

    [Fact]
    public async Task The_last_day_is_moved_later_and_earlier_while_people_answer()
    {
        var (sql, ada) = (await work.Skill("SQL"), await work.Hire());
        var id = await Draft(Body([sql]));
        await MoveDueDay(id, 20).ShouldBeRefused(409, "skills.campaign-not-running");
        await Run($"campaigns/{id}/opening");

        await MoveDueDay(id, 20, ifMatch: null).ShouldBeRefused(428, "manners.if-match-missing");
        await MoveDueDay(id, -1).ShouldBeRefused(409, "skills.campaign-due-before-today");
        await MoveDueDay(id, 900_000).ShouldBeRefused(400, "validation");
        await MoveDueDay(Guid.CreateVersion7(), 20).ShouldBeRefused(404, "skills.unknown-campaign");
        await MoveDueDay(id, 30).ShouldBe(204);
        (await work.As(ada).Read($"people/{ada}/campaigns")).At("items")[0].At("dueOn").GetString().Should().Be($"{Today.AddDays(30):yyyy-MM-dd}");
        await MoveDueDay(id, 20, "\"2\"").ShouldBeRefused(412, "manners.stale");
        await MoveDueDay(id, 0).ShouldBe(204);
        (await Hr.Read($"campaigns/{id}")).At("dueOn").GetString().Should().Be($"{Today:yyyy-MM-dd}");
    }

    [Fact]
    public async Task Nobody_reads_campaigns_without_signing_in() =>
        (await Api.CreateClient().GetAsync(new Uri("/api/v1/campaigns", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
}
