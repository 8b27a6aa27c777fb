using System.Text.Json;
using Competence.Api.Tests.Skills;
using Competence.Skills.Contracts;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Goals;

public sealed class OutcomeScenarios(CompetenceApi api)
{
    private static readonly DateOnly Today = People.PeopleClient.Today, Spring = Today.AddMonths(6);

    private readonly Workplace work = new(api);

    [Fact]
    public async Task An_outcome_goal_moves_when_a_level_is_reached()
    {
        var (tools, boss) = (await KnownSkill("AI-verktyg"), await work.Hire());
        var role = await PublishedRole(tools);
        var people = await Hire(5, boss, role);
        var goal = await Add(new { title = "AI-verktyg i supporten", kpi = "skillCoverage", skillId = tools, target = .8, until = Spring });
        var before = (await work.Stranger().Read($"outcome-goals/{goal}")).At("goal");
        (before.At("baseline").GetDecimal(), before.At("current").GetDecimal(), before.Int("people")).Should().Be((0, 0, 5));

        await work.Told(async () => await work.As(boss).RateReport(people[0], tools, 4).View());

        var after = (await work.Stranger().Read($"outcome-goals/{goal}")).At("goal");
        (after.At("current").GetDecimal(), after.At("progress").GetDouble(), after.At("isWithheld").GetBoolean()).Should().Be((.2m, .25, false));
        var map = await work.Stranger().Read("strategy-map");
        map.At("skills")[0].At("coverage").GetDecimal().Should().Be(.2m);
    }

    [Fact]
    public async Task A_figure_about_four_is_withheld_and_colleagues_see_none()
    {
        var (tools, boss) = (await KnownSkill("AI-verktyg"), await work.Hire());
        var role = await PublishedRole(tools);
        var people = await Hire(4, boss, role);
        await work.Stranger().Sent(HttpMethod.Post, "outcome-goals", new { title = "Mål", kpi = "skillCoverage", skillId = tools, target = .8, until = Spring })
            .ShouldBeRefused(409, "goals.no-baseline");
        var goal = await Add(new { title = "AI-verktyg", kpi = "skillCoverage", skillId = tools, roleProfileId = role, baseline = 0, target = .8, until = Spring });

        var small = (await work.Stranger().Read($"outcome-goals/{goal}")).At("goal");
        (small.At("isWithheld").GetBoolean(), small.At("current").ValueKind, small.At("people").ValueKind).Should().Be((true, JsonValueKind.Null, JsonValueKind.Null));

        await work.Hire(boss, role: role);
        (await work.Stranger().Read($"outcome-goals/{goal}")).At("goal").Int("people").Should().Be(5);
        var seen = await work.As(people[0]).Read("strategy-map");
        seen.At("hasFigures").GetBoolean().Should().BeFalse();
        (seen.At("outcomeGoals")[0].At("current").ValueKind, seen.At("skills")[0].At("coverage").ValueKind).Should().Be((JsonValueKind.Null, JsonValueKind.Null));
        await work.As(people[0]).Sent(HttpMethod.Get, $"outcome-goals/{goal}").ShouldBe(403);
    }

    [Fact]
    public async Task Closed_activities_count_by_themselves()
    {
        var boss = await work.Hire();
        var people = await Hire(5, boss, role: null);
        foreach (var person in people) await ActivePlan(person, boss);
        var goal = await Add(new { title = "Det vi planerar blir av", kpi = "planItemsClosed", target = 1, until = Spring });
        (await Current(goal)).Should().Be(0);

        var plan = (await work.As(people[0]).Read($"people/{people[0]}/plans")).At("items")[0].At("planId").GetGuid();
        var item = (await work.As(people[0]).Read($"people/{people[0]}/plans/{plan}")).At("items")[0].At("itemId").GetGuid();
        await work.Told(() => work.As(people[0]).Sent(HttpMethod.Post, $"people/{people[0]}/plans/{plan}/items/{item}/closure").ShouldBe(204));

        (await Current(goal)).Should().Be(.2m);
    }

    [Fact]
    public async Task What_is_measured_elsewhere_is_told_by_day()
    {
        var goal = await Add(new { title = "Färre slutar", kpi = "turnover", baseline = .12, target = .08, until = Spring });
        var path = $"outcome-goals/{goal}/measurements";
        await work.Stranger().Sent(HttpMethod.Post, path, new { on = Today, value = .1, people = 4 }).ShouldBeRefused(409, "goals.small-group");
        await work.Stranger().Sent(HttpMethod.Post, path, new { on = Today.AddDays(-30), value = .12, people = 180 }).ShouldBe(204);
        await work.Stranger().Sent(HttpMethod.Post, path, new { on = Today, value = .1, people = 200 }).ShouldBe(204);

        var told = await work.Stranger().Read($"outcome-goals/{goal}");
        (told.At("goal", "current").GetDecimal(), told.At("goal", "progress").GetDouble(), told.At("measurements").GetArrayLength()).Should().Be((.1m, .5, 2));
        await work.Stranger().Sent(HttpMethod.Delete, $"{path}/{Today:yyyy-MM-dd}").ShouldBe(204);
        (await Current(goal)).Should().Be(.12m);
    }

    private async Task<decimal> Current(Guid goal) => (await work.Stranger().Read($"outcome-goals/{goal}")).At("goal", "current").GetDecimal();

    private async Task<Guid> Add(object goal) => (await work.Stranger().Sent(HttpMethod.Post, "outcome-goals", goal).View()).At("outcomeGoalId").GetGuid();

    private async Task<List<Guid>> Hire(int people, Guid boss, Guid? role)
    {
        var hired = new List<Guid>();
        for (var i = 0; i < people; i++) hired.Add(await work.Hire(boss, role: role));
        return hired;
    }

    /// <summary>Published, and told.</summary>
    private async Task<Guid> PublishedRole(Guid skill)
    {
        var role = Guid.Empty;
        await work.Told(async () => role = await work.Role((skill, 3, 5)));
        return role;
    }

    private async Task ActivePlan(Guid person, Guid boss)
    {
        var plan = $"people/{person}/plans/{(await work.As(person).Sent(HttpMethod.Post, $"people/{person}/plans", new { type = "upskilling", title = "Plan", until = Spring }).View()).At("planId").GetGuid()}";
        await work.As(person).Sent(HttpMethod.Post, $"{plan}/items", new { kind = "peer", what = "Sitta bredvid", due = Spring, hours = 4 }).View();
        await work.As(person).Sent(HttpMethod.Post, $"{plan}/submission", ifMatch: "*").ShouldBe(204);
        await work.As(boss).Sent(HttpMethod.Post, $"{plan}/review").ShouldBe(204);
        await work.As(boss).Sent(HttpMethod.Post, $"{plan}/agreement", ifMatch: "*").ShouldBe(204);
    }

    private async Task<Guid> KnownSkill(string label)
    {
        var skill = await work.Skill(label);
        await work.Tell(new SkillsChanged([new(skill, 2, label, null, "technical", true)]));
        return skill;
    }
}
