using System.Text.Json;
using Competence.Api.Tests.Skills;
using Competence.Goals.Contracts;
using Competence.Skills.Contracts;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Goals;

public sealed class PlanScenarios(CompetenceApi api)
{
    private static readonly DateOnly Spring = People.PeopleClient.Today.AddMonths(6);

    private readonly Workplace work = new(api);

    [Fact]
    public async Task An_accounts_assistant_learns_AI_tools_from_1_to_3_and_the_plan_follows_the_level()
    {
        var (tools, boss) = (await KnownSkill("AI-verktyg"), await work.Hire());
        var ada = await work.Hire(boss, role: await work.Role((tools, 3, 5)));
        await work.Told(() => work.As(ada).RateOwn(ada, tools, 1));

        var plan = await Draft(ada, new { type = "upskilling", title = "AI-verktyg", until = Spring });
        await AddItem(ada, plan, tools, 1, 3);
        await work.As(boss).Sent(HttpMethod.Get, plan).ShouldBeRefused(404, "goals.unknown-plan");
        (await work.As(boss).Read($"people/{ada}/plans")).At("items").GetArrayLength().Should().Be(0, "a draft is the person's own");

        await work.As(ada).Sent(HttpMethod.Post, $"{plan}/submission", ifMatch: "*").ShouldBe(204);
        (await work.As(boss).Read($"people/{boss}/team-plans")).At("items")[0].At("state").GetString().Should().Be("waitingForReview");
        await work.As(boss).Sent(HttpMethod.Post, $"{plan}/review").ShouldBe(204);
        var activated = await work.Told(() => work.As(boss).Sent(HttpMethod.Post, $"{plan}/agreement", ifMatch: "*").ShouldBe(204));
        activated.OfType<PlanActivated>().Should().ContainSingle().Which.Skills.Should().Equal(new PlannedSkill(tools, 3, Spring));

        var item = (await work.As(ada).Read(plan)).At("items")[0];
        await work.As(ada).Sent(HttpMethod.Post, $"{plan}/items/{item.At("itemId").GetGuid()}/closure").ShouldBeRefused(409, "goals.needs-evidence");
        await work.As(ada).Sent(HttpMethod.Post, $"{plan}/completion").ShouldBeRefused(409, "goals.items-open");
        var closed = await work.Told(async () => await work.As(boss).RateReport(ada, tools, 4).View());
        closed.OfType<GapClosed>().Should().ContainSingle();
        closed.OfType<PlanItemClosed>().Should().ContainSingle().Which.Level.Should().Be(3, "(.25·1 + .5·4) / .75");

        await work.As(ada).Sent(HttpMethod.Post, $"{plan}/completion").ShouldBe(204);
        var view = await work.As(boss).Read(plan);
        (view.At("state").GetString(), view.Int("done"), view.At("hoursLeft").GetDecimal()).Should().Be(("complete", 1, 0));
        view.At("items")[0].At("skill", "sv").GetString().Should().Be("AI-verktyg");
    }

    [Fact]
    public async Task A_warehouse_worker_becomes_support_technician_step_by_step()
    {
        var skills = new List<Guid>();
        foreach (var name in new[] { "Felsökning", "Kundbemötande", "Ärendehantering", "Lagersystem" }) skills.Add(await KnownSkill(name));
        var (worker, boss) = (await work.Role((skills[3], 2, 3)), await work.Hire());
        var technician = Guid.Empty;
        await work.Told(async () => technician = await work.Role((skills[0], 4, 5), (skills[1], 3, 4), (skills[2], 3, 3), (skills[3], 2, 1)));
        var ada = await work.Hire(boss, role: worker);
        await work.Tell(new SkillLevelsChanged([Level(ada, skills[0], 1), Level(ada, skills[1], 2), Level(ada, skills[3], 3)]));

        await work.As(ada).Sent(HttpMethod.Post, $"people/{ada}/plans", new { type = "upskilling", title = "Byt roll", until = Spring, targetRoleProfileId = technician })
            .ShouldBeRefused(409, "goals.role-change");
        var plan = await Draft(ada, new { type = "reskilling", title = "Supporttekniker", until = Spring, targetRoleProfileId = technician });
        var begun = await work.As(ada).Read(plan);
        begun.At("fitBefore").GetDouble().Should().Be(15 / 43.0);
        begun.At("items").EnumerateArray().Select(i => (i.At("skill", "sv").GetString(), i.Int("fromLevel"), i.Int("toLevel"))).Should()
            .BeEquivalentTo([("Felsökning", (int?)1, (int?)4), ("Ärendehantering", 0, 3), ("Kundbemötande", 2, 3)]);
        (begun.At("targetRoleName", "sv").GetString(), begun.At("hoursLeft").GetDecimal()).Should().Be(("Supporttekniker", 280));

        await Agree(ada, boss, plan);
        var fits = new List<(double Fit, decimal Hours)>();
        foreach (var (skill, level) in new[] { (skills[1], 3), (skills[2], 3), (skills[0], 4) })
        {
            await work.Tell(new SkillLevelChanged(ada, skill, null, level, TimeProvider.System.GetUtcNow()));
            var now = await work.As(ada).Read(plan);
            fits.Add((now.At("fitNow").GetDouble(), now.At("hoursLeft").GetDecimal()));
        }
        fits.Should().Equal((19 / 43.0, 240), (28 / 43.0, 120), (1, 0));

        await work.As(ada).Sent(HttpMethod.Post, $"{plan}/completion").ShouldBe(204);
        (await work.As(ada).Read(plan)).At("fitBefore").GetDouble().Should().Be(15 / 43.0);
    }

    [Fact]
    public async Task What_is_sent_back_says_why_and_is_changed_by_whoever_saw_the_newest()
    {
        var (tools, boss) = (await KnownSkill("AI-verktyg"), await work.Hire());
        var ada = await work.Hire(boss);
        var plan = await Draft(ada, new { type = "career", title = "Nästa steg", until = Spring });
        await AddItem(ada, plan, tools, 0, 2);
        await work.As(ada).Sent(HttpMethod.Post, $"{plan}/submission").ShouldBe(428);
        await work.As(ada).Sent(HttpMethod.Post, $"{plan}/submission", ifMatch: "*").ShouldBe(204);
        await work.As(ada).Sent(HttpMethod.Put, plan, new { title = "Annat", until = Spring }, "*").ShouldBeRefused(409, "goals.plan-in-review");
        await work.As(boss).Sent(HttpMethod.Post, $"{plan}/return", new { answer = "Ta med en kollega" }).ShouldBe(204);

        var back = await work.As(ada).Read(plan);
        (back.At("state").GetString(), back.At("answer").GetString()).Should().Be(("draft", "Ta med en kollega"));
        var read = $"\"{back.Int("version")}\"";
        await work.As(ada).Sent(HttpMethod.Put, plan, new { title = "Nästa steg, med kollega", until = Spring }, read).ShouldBe(204);
        await work.As(ada).Sent(HttpMethod.Put, plan, new { title = "Gammalt", until = Spring }, read).ShouldBeRefused(412, "manners.stale");
    }

    [Fact]
    public async Task Further_up_one_sees_that_there_is_a_plan_and_colleagues_see_nothing()
    {
        var (top, tools) = (await work.Hire(), await KnownSkill("AI-verktyg"));
        var boss = await work.Hire(top);
        var (ada, bo) = (await work.Hire(boss), await work.Hire(boss));
        var plan = await Draft(ada, new { type = "upskilling", title = "AI-verktyg", until = Spring });
        await AddItem(ada, plan, tools, 0, 2);
        await Agree(ada, boss, plan);

        var seen = (await work.As(top).Read($"people/{ada}/plans")).At("items")[0];
        (seen.At("title").GetString(), seen.At("state").GetString(), seen.At("until").ValueKind).Should().Be(("AI-verktyg", "active", JsonValueKind.Null));
        await work.As(top).Sent(HttpMethod.Get, plan).ShouldBe(403);
        await work.As(bo).Sent(HttpMethod.Get, plan).ShouldBe(404);
        await work.As(bo).Sent(HttpMethod.Post, $"{plan}/check-ins", new { comment = "Hej" }).ShouldBe(404);
        await work.As(boss).Sent(HttpMethod.Get, $"people/{bo}/plans/{plan.Split('/')[^1]}").ShouldBeRefused(404, "goals.unknown-plan");

        await work.As(boss).Sent(HttpMethod.Post, $"{plan}/check-ins", new { comment = "Bra början" }).ShouldBe(204);
        (await work.As(ada).Read(plan)).At("checkIns")[0].At("comment").GetString().Should().Be("Bra början");
    }

    [Fact]
    public async Task What_is_planned_for_a_skill_follows_it_to_its_successor()
    {
        var (old, young, boss) = (await KnownSkill("Excel"), await KnownSkill("Kalkylprogram"), await work.Hire());
        var ada = await work.Hire(boss);
        var plan = await Draft(ada, new { type = "upskilling", title = "Kalkyl", until = Spring });
        await AddItem(ada, plan, old, 0, 2);

        await work.Tell(new SkillMerged(old, young, TimeProvider.System.GetUtcNow()));

        (await work.As(ada).Read(plan)).At("items")[0].At("skillId").GetGuid().Should().Be(young);
    }

    [Theory]
    [InlineData("""{"kind":"course","what":"","due":"2030-01-01","hours":8}""", "what")]
    [InlineData("""{"kind":"course","what":"Kurs","due":"2030-01-01","hours":0}""", "hours")]
    [InlineData("""{"kind":"course","what":"Kurs","due":"2030-01-01","hours":8,"toLevel":3}""", "toLevel")]
    [InlineData("""{"kind":"course","what":"Kurs","due":"2030-01-01","hours":8,"skillId":"01a00000-0000-7000-8000-000000000001"}""", "fromLevel")]
    [InlineData("""{"kind":"course","what":"Kurs","due":"2030-01-01","hours":8,"skillId":"01a00000-0000-7000-8000-000000000001","fromLevel":3,"toLevel":3}""", "toLevel")]
    public async Task An_item_without_sense_is_refused_by_field(string body, string field)
    {
        var ada = await work.Hire();
        var plan = await Draft(ada, new { type = "upskilling", title = "AI-verktyg", until = Spring });

        var answer = await work.As(ada).Sent(HttpMethod.Post, $"{plan}/items", JsonSerializer.Deserialize<JsonElement>(body));

        ((int)answer.StatusCode).Should().Be(400);
        (await answer.Content.ReadAsStringAsync()).Should().Contain($"\"name\":\"{field}\"");
    }

    private static SkillLevelChanged Level(Guid person, Guid skill, int level) => new(person, skill, null, level, TimeProvider.System.GetUtcNow().AddMinutes(-1));

    /// <summary>In the catalogue, and told.</summary>
    private async Task<Guid> KnownSkill(string label)
    {
        var skill = await work.Skill(label);
        await work.Tell(new SkillsChanged([new(skill, 2, label, null, "technical", true)]));
        return skill;
    }

    private async Task<string> Draft(Guid person, object draft) =>
        $"people/{person}/plans/{(await work.As(person).Sent(HttpMethod.Post, $"people/{person}/plans", draft).View()).At("planId").GetGuid()}";

    private Task<JsonElement> AddItem(Guid person, string plan, Guid skill, int from, int to) => work.As(person).Sent(HttpMethod.Post, $"{plan}/items",
        new { kind = "course", what = "Kurs i två steg", skillId = skill, fromLevel = from, toLevel = to, due = Spring, hours = 16.5 }).View();

    private async Task Agree(Guid person, Guid manager, string plan)
    {
        await work.As(person).Sent(HttpMethod.Post, $"{plan}/submission", ifMatch: "*").ShouldBe(204);
        await work.As(manager).Sent(HttpMethod.Post, $"{plan}/review").ShouldBe(204);
        await work.As(manager).Sent(HttpMethod.Post, $"{plan}/agreement", ifMatch: "*").ShouldBe(204);
    }
}
