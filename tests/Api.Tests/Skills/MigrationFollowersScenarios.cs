using System.Net.Http.Json;
using System.Text.Json;
using Competence.People.Contracts;
using Competence.People.Units;
using Competence.Skills.Contracts;
using FluentAssertions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Competence.Api.Tests.Skills;

/// <summary>What follows a skill to its successor beside ratings and requirements.</summary>
public sealed class MigrationFollowersScenarios(CompetenceApi api)
{
    private static readonly DateOnly Today = People.PeopleClient.Today;
    private readonly Workplace work = new(api);
    private readonly Guid unit = Guid.CreateVersion7();

    [Fact]
    public async Task Evidence_follows_a_migrated_skill_and_counts_there_until_it_is_revoked()
    {
        var (old, successor, boss) = (await work.Skill("Fax"), await work.Skill("Chatt"), await work.Hire());
        var ada = await work.Hire(boss);
        var (card, other) = (await Added(ada, old), await Added(ada, successor));
        await Judge(boss, ada, card, "verification", new { level = 3 }).ShouldBe(204);

        await Migrated(old, successor);

        var items = (await work.As(ada).Read($"people/{ada}/evidence?skillId={successor}")).At("items").EnumerateArray().ToList();
        items.Select(i => i.At("evidenceId").GetGuid()).Should().BeEquivalentTo([card, other]);
        (await work.As(ada).Read($"people/{ada}/skills/{successor}")).Int("level").Should().Be(3);
        await Judge(boss, ada, card, "revocation", new { reason = "Fel person" }).ShouldBe(204);
        (await work.As(ada).Read($"people/{ada}/skills/{successor}")).Int("level").Should().BeNull();
        await Judge(boss, ada, other, "verification", new { level = 2 }).ShouldBe(204);
        (await work.As(ada).Read($"people/{ada}/skills/{successor}")).Int("level").Should().Be(2);
    }

    [Fact]
    public async Task An_exemption_follows_with_what_the_role_asks_and_no_gap_opens_between()
    {
        var (old, successor, boss) = (await work.Skill("Fax"), await work.Skill("Chatt"), await work.Hire());
        var role = await work.Role((old, 4, 5));
        var (ada, bo) = (await work.Hire(boss, role: role), await work.Hire(boss));
        await Exempt(boss, ada, old, 60, "Föräldraledig").ShouldBe(204);
        await Exempt(boss, ada, successor, 30, "Vikarie").ShouldBe(204);
        await Exempt(boss, bo, old, 10, "Ny").ShouldBe(204);

        var told = await Migrated(old, successor, moved: 3);

        told.OfType<GapOpened>().Should().BeEmpty();
        var read = (await work.As(ada).Read($"people/{ada}/skills/{successor}")).At("exemption");
        (read.At("until").GetString(), read.At("reason").GetString()).Should().Be(($"{Today.AddDays(60):yyyy-MM-dd}", "Vikarie\nFöräldraledig"));
        (await work.As(bo).Read($"people/{bo}/skills/{successor}")).At("exemption", "reason").GetString().Should().Be("Ny");
    }

    [Fact]
    public async Task Who_is_asked_for_their_word_answers_of_the_successor_and_interests_follow()
    {
        var (old, successor, ada) = (await work.Skill("Fax"), await work.Skill("Chatt"), await work.Hire());
        var kim = await work.Hire();
        await work.As(ada).PostAsJsonAsync($"/api/v1/people/{ada}/skills/{old}/peer-requests", new { peerId = kim }).Succeeds();
        await work.As(ada).Interest(ada, old, 2, willHelp: true).Succeeds();
        await work.As(ada).Interest(ada, successor, 3).Succeeds();

        await Migrated(old, successor);

        (await work.As(kim).Read($"people/{kim}/peer-requests")).At("items").EnumerateArray().Single().At("skillId").GetGuid().Should().Be(successor);
        await work.As(kim).PutAsJsonAsync($"/api/v1/people/{ada}/skills/{successor}/peer-rating", new { level = 3 }).Succeeds();
        (await work.As(kim).Read($"people/{kim}/peer-requests")).At("items").GetArrayLength().Should().Be(0);
        (await work.As(ada).Read($"people/{ada}/interests")).At("skills").EnumerateArray()
            .Select(s => (s.At("skillId").GetGuid(), s.Int("interest"), s.At("willHelp").GetBoolean())).Should().Equal((successor, 3, true));
    }

    [Fact]
    public async Task Scenarios_follow_with_decisions_and_comments_and_archived_ones_stay()
    {
        await OpenUnit();
        var (old, successor, owner) = (await work.Skill("Fax"), await work.Skill("Chatt"), await work.Hire(unit: unit));
        var role = await work.Role((old, 3, 3));
        var (id, archived) = (await Scenario("Växa", role, old), await Scenario("Krympa", role, old));
        await Decide(id, old, "Roboten gör det", owner).ShouldBe(204);
        await Decide(id, successor, "Vi lär oss", owner).ShouldBe(204);
        await Post($"units/{unit}/scenarios/{archived}/archiving").Succeeds();

        await Migrated(old, successor);

        var read = await work.Stranger().Read($"units/{unit}/scenarios/{id}");
        read.At("plan", "requirements")[0].At("skillId").GetGuid().Should().Be(successor);
        var decision = read.At("decisions").EnumerateArray().Single();
        (decision.At("skillId").GetGuid(), decision.At("comment").GetString()).Should().Be((successor, "Vi lär oss\nRoboten gör det"));
        (await work.Stranger().Read($"units/{unit}/scenarios/{archived}")).At("plan", "requirements")[0].At("skillId").GetGuid().Should().Be(old);
    }

    [Fact]
    public async Task Campaigns_that_are_open_or_drafted_follow_and_what_is_frozen_stays()
    {
        var (old, successor, ada) = (await work.Skill("Fax"), await work.Skill("Chatt"), await work.Hire());
        var closed = await Campaign(old);
        await Run($"campaigns/{closed}/opening");
        await work.As(ada).RateOwn(ada, old, 2).View();
        await Post($"campaigns/{closed}/calibration").Succeeds();
        await Run($"campaigns/{closed}/closure");
        var (result, rows) = (await Raw($"campaigns/{closed}/result"), await Raw($"campaigns/{closed}/result/people"));
        var (open, draft) = (await Campaign(old, successor), await Campaign(old));
        await Run($"campaigns/{open}/opening");
        await work.As(ada).RateOwn(ada, successor, 5).View();
        await work.As(ada).RateOwn(ada, old, 4).View();

        await Migrated(old, successor);

        var asked = (await work.As(ada).Read($"people/{ada}/campaigns")).At("items").EnumerateArray().Single().At("skills").EnumerateArray().Single();
        (asked.At("skillId").GetGuid(), asked.Int("answer")).Should().Be((successor, 4), "what was answered last holds");
        (await work.Stranger().Read($"campaigns/{draft}")).At("skills")[0].At("skillId").GetGuid().Should().Be(successor);
        (await Raw($"campaigns/{closed}/result"), await Raw($"campaigns/{closed}/result/people")).Should().Be((result, rows));
        await work.As(ada).RateOwn(ada, successor, 1).View();
        (await work.As(ada).Read($"people/{ada}/campaigns")).At("items")[0].At("skills")[0].Int("answer").Should().Be(1);
    }

    /// <summary>Previewed, run, and run again: all that was counted is moved, and the second time nothing.</summary>
    private async Task<IReadOnlyList<object>> Migrated(Guid old, Guid successor, int? moved = null)
    {
        await Post($"skills/{old}/deprecation", new { replacedBy = new[] { successor } }).Succeeds();
        var tried = await Migrate(old, isDryRun: true);
        JsonElement ran = default;
        var told = await work.Told(async () => ran = await Migrate(old));
        (await Migrate(old)).Int("updated").Should().Be(0, "a second migration moves nothing");
        ran.Int("updated").Should().Be(tried.Int("updated")).And.BePositive();
        if (moved is not null) ran.Int("updated").Should().Be(moved);
        (await work.Stranger().Read($"skills/{old}/migration")).At("references").EnumerateArray().Should().OnlyContain(r => r.At("isNone").GetBoolean());
        return told;
    }

    private Task<JsonElement> Migrate(Guid skill, bool isDryRun = false) => work.Stranger().JobOf(Post($"skills/{skill}/migration", new { isDryRun }));

    private Task<HttpResponseMessage> Post(string path, object? body = null) => work.Stranger().Sent(HttpMethod.Post, path, body);

    private Task<IReadOnlyList<object>> Run(string path) => work.Told(async () => await Post(path).View());

    private async Task<string> Raw(string path) => (await work.Stranger().Read(path)).GetRawText();

    private async Task<Guid> Added(Guid person, Guid skill) => (await work.As(person).PostAsJsonAsync(
        $"/api/v1/people/{person}/skills/{skill}/evidence", new { type = "course", title = "Kurs", level = 3, issuedAt = Today.AddMonths(-1) }).View()).At("evidenceId").GetGuid();

    private Task<HttpResponseMessage> Judge(Guid by, Guid person, Guid evidence, string verdict, object body) =>
        work.As(by).PostAsJsonAsync($"/api/v1/people/{person}/evidence/{evidence}/{verdict}", body);

    private Task<HttpResponseMessage> Exempt(Guid by, Guid person, Guid skill, int days, string reason) =>
        work.As(by).PutAsJsonAsync($"/api/v1/people/{person}/skills/{skill}/exemption", new { until = Today.AddDays(days), reason });

    private async Task<Guid> Campaign(params Guid[] skills) => (await work.Stranger().PostAsJsonAsync("/api/v1/campaigns", new
    {
        name = new { sv = "Våren", en = (string?)null }, population = new { isEveryone = true }, skillIds = skills, includesRoleSkills = false,
        startsOn = Today, dueOn = Today.AddDays(14), isBlind = true, remindDaysBefore = Array.Empty<int>(),
    }).View()).At("campaignId").GetGuid();

    private async Task<Guid> Scenario(string name, Guid role, Guid skill)
    {
        var id = (await Post($"units/{unit}/scenarios", new { name = new { sv = name, en = (string?)null }, fromYear = Today.Year, toYear = Today.Year + 3 }).View())
            .At("scenarioId").GetGuid();
        await work.Stranger().Sent(HttpMethod.Put, $"units/{unit}/scenarios/{id}/plan", new
        {
            requirements = new[] { new { roleProfileId = role, skillId = skill, year = Today.Year + 1, level = 4, importance = 5 } },
        }, "*").Succeeds();
        return id;
    }

    private Task<HttpResponseMessage> Decide(Guid scenario, Guid skill, string comment, Guid owner) => work.Stranger().PutAsJsonAsync(
        $"/api/v1/units/{unit}/scenarios/{scenario}/decisions/{skill}/4", new { answer = "accept", ownerId = owner, due = Today.AddDays(30), comment });

    private async Task OpenUnit()
    {
        await using (var session = api.Services.GetRequiredService<IDocumentStore>().LightweightSession(work.Tenant))
        {
            session.Events.StartStream<Unit>(unit, new UnitOpened(unit, "Enheten", UnitKind.Unit, null, null));
            await session.SaveChangesAsync();
        }
        await work.Tell(new UnitsChanged([new(unit, 1, null, false)]));
    }
}
