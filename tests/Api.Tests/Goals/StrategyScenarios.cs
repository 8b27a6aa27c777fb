using System.Text.Json;
using Competence.Api.Tests.Skills;
using Competence.Skills.Contracts;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Goals;

public sealed class StrategyScenarios(CompetenceApi api)
{
    private static readonly DateOnly Spring = People.PeopleClient.Today.AddMonths(6);

    private readonly Workplace work = new(api);

    [Fact]
    public async Task The_chain_is_walked_from_the_goal_down_and_from_the_skill_up()
    {
        var (ai, chat) = (await KnownSkill("AI-verktyg"), await KnownSkill("Kundsamtal", "soft"));
        var ada = await work.Hire();
        var support = await Capability("Svara med stöd av AI", ai, chat);
        var goal = await Goal(ada, support);
        var outcome = await Added("outcome-goals", new { title = "Färre slutar", kpi = "turnover", baseline = .12, target = .08, until = Spring, businessGoalId = goal }, "outcomeGoalId");

        var map = await work.As(ada).Read("strategy-map");
        map.At("goals")[0].At("capabilityIds")[0].GetGuid().Should().Be(support);
        map.At("capabilities")[0].At("skills").EnumerateArray().Select(s => s.At("skillId").GetGuid()).Should().Equal(ai, chat);
        map.At("skills").EnumerateArray().Select(s => s.At("label", "sv").GetString()).Should().Equal("AI-verktyg", "Kundsamtal");
        map.At("outcomeGoals")[0].At("outcomeGoalId").GetGuid().Should().Be(outcome);

        var purpose = await work.As(ada).Read($"skills/{chat}/purpose");
        purpose.At("map", "goals")[0].At("goalId").GetGuid().Should().Be(goal);
        purpose.At("map", "capabilities")[0].At("capabilityId").GetGuid().Should().Be(support);
        await work.As(ada).Sent(HttpMethod.Get, $"skills/{Guid.CreateVersion7()}/purpose").ShouldBeRefused(404, "goals.unknown-skill");

        await work.Stranger().Sent(HttpMethod.Delete, $"capabilities/{support}", ifMatch: "*").ShouldBeRefused(409, "goals.capability-asked");
        await work.Stranger().Sent(HttpMethod.Delete, $"business-goals/{goal}", ifMatch: "*").ShouldBeRefused(409, "goals.goal-measured");
        await work.Stranger().Sent(HttpMethod.Delete, $"outcome-goals/{outcome}", ifMatch: "*").ShouldBe(204);
        await work.Stranger().Sent(HttpMethod.Delete, $"business-goals/{goal}").ShouldBe(428);
        await work.Stranger().Sent(HttpMethod.Delete, $"business-goals/{goal}", ifMatch: "*").ShouldBe(204);
        await work.Stranger().Sent(HttpMethod.Delete, $"capabilities/{support}", ifMatch: "*").ShouldBe(204);
        (await work.As(ada).Read("strategy-map")).At("goals").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task A_goal_asks_something_or_says_why_not_and_is_changed_by_whoever_saw_the_newest()
    {
        var ada = await work.Hire();
        await work.Stranger().Sent(HttpMethod.Post, "business-goals", new { title = "Flytta", ownerId = ada, until = Spring }).ShouldBeRefused(409, "goals.goal-without-capability");
        var goal = await Added("business-goals", new { title = "Flytta", ownerId = ada, until = Spring, noSkillImpact = "Gäller lokalerna" }, "goalId");

        var body = new { title = "Flytta ihop", ownerId = ada, until = Spring, noSkillImpact = "Gäller lokalerna" };
        await work.Stranger().Sent(HttpMethod.Put, $"business-goals/{goal}", body, "\"1\"").ShouldBe(204);
        await work.Stranger().Sent(HttpMethod.Put, $"business-goals/{goal}", body with { title = "Stanna" }, "\"1\"").ShouldBeRefused(412, "manners.stale");
        await work.As(ada).Sent(HttpMethod.Put, $"business-goals/{goal}", body, "*").ShouldBe(403);
    }

    [Theory]
    [InlineData("business-goals", """{"title":"","ownerId":"01a00000-0000-7000-8000-000000000001","until":"2030-01-01"}""", "title")]
    [InlineData("capabilities", """{"name":{"sv":"Svara","en":null},"skills":[]}""", "skills")]
    [InlineData("outcome-goals", """{"title":"Mål","kpi":"skillCoverage","target":0.8,"until":"2030-01-01"}""", "skillId")]
    [InlineData("outcome-goals", """{"title":"Mål","kpi":"turnover","baseline":0.1,"target":8,"until":"2030-01-01"}""", "target")]
    [InlineData("learning-strategies", """{"title":"Lära","ownerId":"01a00000-0000-7000-8000-000000000001","reviewOn":"2030-01-01","budget":-1}""", "budget")]
    [InlineData("objectives", """{"title":"Lära","ownerId":"01a00000-0000-7000-8000-000000000001","until":"2030-01-01","weight":0}""", "weight")]
    public async Task What_has_no_sense_is_refused_by_field(string path, string body, string field)
    {
        var answer = await work.Stranger().Sent(HttpMethod.Post, path, JsonSerializer.Deserialize<JsonElement>(body));

        ((int)answer.StatusCode).Should().Be(400);
        (await answer.Content.ReadAsStringAsync()).Should().Contain($"\"name\":\"{field}\"");
    }

    [Fact]
    public async Task A_strategy_is_approved_by_another_than_who_wrote_it_and_superseded_by_the_next()
    {
        var (ai, ada) = (await KnownSkill("AI-verktyg"), await work.Hire());
        var goal = await Goal(ada, await Capability("Svara med stöd av AI", ai));
        object Content(string title) => new
        {
            title, ownerId = ada, reviewOn = Spring, budget = 250000.5, businessGoalIds = new[] { goal }, skillIds = new[] { ai }, audiences = new[] { new { text = "Alla i supporten" } },
            programmes = new[] { new { title = "Grundkurs", skillId = ai, hours = 400, businessGoalId = goal } },
        };
        var strategy = await Added("learning-strategies", Content("AI i vardagen"), "strategyId");
        var path = $"learning-strategies/{strategy}";
        await work.As(ada).Sent(HttpMethod.Get, path).ShouldBeRefused(404, "goals.unknown-strategy");

        await work.Stranger().Sent(HttpMethod.Post, $"{path}/submission", ifMatch: "*").ShouldBe(204);
        await work.Stranger().Sent(HttpMethod.Post, $"{path}/approval", ifMatch: "*").ShouldBeRefused(403, "goals.own-strategy");
        await work.Reviewer().Sent(HttpMethod.Post, $"{path}/approval", ifMatch: "*").ShouldBe(204);

        var seen = await work.As(ada).Read(path);
        (seen.At("state").GetString(), seen.At("budget").ValueKind, seen.At("mayEdit").GetBoolean()).Should().Be(("approved", JsonValueKind.Null, false));
        seen.At("warnings").EnumerateArray().Select(w => w.GetString()).Should().Equal("noSoftSkills");
        seen.At("hourShares")[0].At("share").GetDecimal().Should().Be(1);
        (await work.Stranger().Read(path)).At("budget").GetDecimal().Should().Be(250000.5m);
        (await work.As(ada).Read("strategy-map")).At("programmes")[0].At("title").GetString().Should().Be("Grundkurs");

        await work.Stranger().Sent(HttpMethod.Post, $"{path}/draft").ShouldBe(204);
        await work.Stranger().Sent(HttpMethod.Put, $"{path}/draft", Content("AI för alla"), "*").ShouldBe(204);
        (await work.As(ada).Read(path)).At("title").GetString().Should().Be("AI i vardagen", "the draft is for those who write");
        await work.Stranger().Sent(HttpMethod.Post, $"{path}/submission", ifMatch: "*").ShouldBe(204);
        await work.Reviewer().Sent(HttpMethod.Post, $"{path}/approval", ifMatch: "*").ShouldBe(204);
        (await work.As(ada).Read(path)).At("versions").EnumerateArray().Select(v => v.At("state").GetString()).Should().Equal("approved", "superseded");
        (await work.As(ada).Read($"{path}?number=1")).At("title").GetString().Should().Be("AI i vardagen");
    }

    [Fact]
    public async Task Objectives_cascade_and_never_in_a_circle()
    {
        var ada = await work.Hire();
        var top = await Added("objectives", new { title = "Nöjda kunder", ownerId = ada, until = Spring, keyResults = new[] { new { title = "Nöjdhet", start = 60, target = 80 } } }, "objectiveId");
        var part = await Added("objectives", new { title = "Snabba svar", ownerId = ada, until = Spring, parentId = top, weight = 3, keyResults = new[] { new { title = "Minuter", start = 40, target = 20 } } }, "objectiveId");
        await work.Stranger().Sent(HttpMethod.Put, $"objectives/{top}", new { title = "Nöjda kunder", ownerId = ada, until = Spring, parentId = part }, "*")
            .ShouldBeRefused(409, "goals.circular-objective");

        var minutes = (await Objective(part)).At("keyResults")[0].At("keyResultId").GetGuid();
        await work.Stranger().Sent(HttpMethod.Put, $"objectives/{part}/key-results/{minutes}", new { current = 25 }).ShouldBe(204);
        (await Objective(top)).At("progress").GetDouble().Should().BeApproximately((0 + 3 * .75) / 4, 1e-9);

        await work.Stranger().Sent(HttpMethod.Post, $"objectives/{part}/archiving").ShouldBe(204);
        (await Objective(top)).At("progress").GetDouble().Should().Be(0, "what is archived counts nowhere");
        await work.Stranger().Sent(HttpMethod.Post, $"objectives/{part}/restoration").ShouldBe(204);
        await work.As(ada).Sent(HttpMethod.Post, $"objectives/{part}/archiving").ShouldBe(403);

        async Task<JsonElement> Objective(Guid id) => (await work.As(ada).Read("objectives")).At("items").EnumerateArray().Single(o => o.At("objectiveId").GetGuid() == id);
    }

    [Fact]
    public async Task What_the_strategy_names_follows_a_skill_to_its_successor()
    {
        var (old, young, ada) = (await KnownSkill("Excel"), await KnownSkill("Kalkylprogram"), await work.Hire());
        await Goal(ada, await Capability("Räkna", old));

        await work.Tell(new SkillMerged(old, young, TimeProvider.System.GetUtcNow()));

        (await work.As(ada).Read("strategy-map")).At("capabilities")[0].At("skills")[0].At("skillId").GetGuid().Should().Be(young);
    }

    private Task<Guid> Goal(Guid owner, Guid capability) => Added("business-goals", new { title = "Svar inom en timme", ownerId = owner, until = Spring, capabilityIds = new[] { capability } }, "goalId");

    private Task<Guid> Capability(string name, params Guid[] skills) => Added("capabilities", new
    {
        name = new { sv = name, en = (string?)null }, skills = skills.Select(s => new { skillId = s, importance = 4, target = (object?)null }).ToArray(),
    }, "capabilityId");

    private async Task<Guid> Added(string path, object body, string id) => (await work.Stranger().Sent(HttpMethod.Post, path, body).View()).At(id).GetGuid();

    /// <summary>In the catalogue, and told.</summary>
    private async Task<Guid> KnownSkill(string label, string kind = "technical")
    {
        var skill = await work.Skill(label);
        await work.Tell(new SkillsChanged([new(skill, 2, label, null, kind, true)]));
        return skill;
    }
}
