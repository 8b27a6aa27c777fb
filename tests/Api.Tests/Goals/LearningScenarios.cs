using System.Text.Json;
using Competence.Api.Tests.Skills;
using Competence.Goals.Contracts;
using Competence.Skills.Contracts;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Goals;

public sealed class LearningScenarios(CompetenceApi api)
{
    private static readonly DateOnly Today = People.PeopleClient.Today, Spring = Today.AddMonths(6);

    private readonly Workplace work = new(api);

    [Fact]
    public async Task A_finished_course_is_evidence_that_moves_the_level_closes_the_gap_the_plans_item_and_an_outcome_goal()
    {
        var (tools, boss) = (await KnownSkill("AI-verktyg"), await work.Hire());
        var role = Guid.Empty;
        await work.Told(async () => role = await work.Role((tools, 3, 5)));
        var ada = await work.Hire(boss, role: role);
        for (var i = 0; i < 4; i++) await work.Hire(boss, role: role);
        await work.Told(() => work.As(ada).RateOwn(ada, tools, 1));
        var course = await Offer("AI-verktyg i vardagen", 8, (tools, 1, 3));
        var outcome = (await work.Stranger().Sent(HttpMethod.Post, "outcome-goals",
            new { title = "AI-verktyg", kpi = "skillCoverage", skillId = tools, baseline = 0, target = .8, until = Spring }).View()).At("outcomeGoalId").GetGuid();
        var plan = $"people/{ada}/plans/{(await work.As(ada).Sent(HttpMethod.Post, $"people/{ada}/plans", new { type = "upskilling", title = "AI-verktyg", until = Spring }).View()).At("planId").GetGuid()}";
        await work.As(ada).Sent(HttpMethod.Post, $"{plan}/items", new { kind = "course", what = "Kursen", skillId = tools, fromLevel = 1, toLevel = 3, due = Spring, hours = 8, learningItemId = course }).View();
        await work.As(ada).Sent(HttpMethod.Post, $"{plan}/submission", ifMatch: "*").ShouldBe(204);
        await work.As(boss).Sent(HttpMethod.Post, $"{plan}/review").ShouldBe(204);
        await work.As(boss).Sent(HttpMethod.Post, $"{plan}/agreement", ifMatch: "*").ShouldBe(204);
        await work.As(ada).Sent(HttpMethod.Put, $"people/{ada}/enrolments/{course}", new { due = Spring }).ShouldBe(204);

        var own = await work.Told(() => Finish(ada, ada, course).ShouldBe(201));
        own.OfType<LearningCompleted>().Should().ContainSingle().Which.IsShown.Should().BeFalse("nobody shows a level by their own word");
        own.OfType<SkillLevelChanged>().Should().BeEmpty();
        (await Evidence(ada)).Should().ContainSingle().Which.Should().Be(("AI-verktyg i vardagen", "unverified"));

        var told = await work.Told(() => Finish(boss, ada, course).ShouldBe(201));

        told.OfType<SkillLevelChanged>().Should().ContainSingle().Which.Should().BeEquivalentTo(new { PersonId = ada, SkillId = tools, From = 1, To = 3 });
        told.OfType<GapClosed>().Should().ContainSingle();
        told.OfType<PlanItemClosed>().Should().ContainSingle().Which.Level.Should().Be(3);
        var view = await work.As(ada).Read(plan);
        view.At("items")[0].At("learningTitle").GetString().Should().Be("AI-verktyg i vardagen");
        view.Int("done").Should().Be(1);
        (await work.Stranger().Read($"outcome-goals/{outcome}")).At("goal", "current").GetDecimal().Should().Be(.2m, "one of five is there now");
        var learning = await work.As(ada).Read($"people/{ada}/learning");
        learning.At("enrolments")[0].At("isFinished").GetBoolean().Should().BeTrue();
        learning.At("completions").GetArrayLength().Should().Be(2);
        learning.At("completions")[0].At("basis").GetString().Should().Be("gap");
    }

    [Fact]
    public async Task Suggestions_have_parts_that_sum_the_law_first_and_change_when_one_is_put_aside()
    {
        var (tools, data, boss) = (await KnownSkill("AI-verktyg"), await KnownSkill("Dataanalys"), await work.Hire());
        var ada = await work.Hire(boss, role: await work.Role((tools, 3, 5), (data, 2, 3)));
        await work.Told(() => work.As(ada).RateOwn(ada, tools, 1));
        await work.Told(() => work.As(ada).Sent(HttpMethod.Put, $"people/{ada}/skills/{tools}/interest", new { interest = 2, willHelp = false }).ShouldBe(204));
        var (long1, short1, basics) = (await Offer("Lång kurs", 16, (tools, 1, 3)), await Offer("Kort kurs", 4, (tools, 1, 3), (data, 0, 1)), await Offer("Grunderna", 1, (data, 0, 2)));
        var law = await Offer("Brandskydd", 2);
        var next = await Offer("Fördjupning", 1, [basics], (tools, 1, 3));
        await work.As(boss).Sent(HttpMethod.Put, $"people/{ada}/enrolments/{law}", new { basis = "law", due = Spring }).ShouldBe(204);

        var steps = await Steps(ada);
        steps.Select(s => s.At("itemId").GetGuid()).Should().Equal(law, short1, basics, long1);
        steps[0].At("isObligation").GetBoolean().Should().BeTrue();
        // 2·5·1·1·1.5/√4 + 2·3·½·1/√4 = 7.5 + 1.5
        (steps[1].At("score").GetDouble(), steps[1].At("parts").EnumerateArray().Sum(p => p.At("score").GetDouble())).Should().Be((9, 9));
        steps.Should().NotContain(s => s.At("itemId").GetGuid() == next, "something comes before it");
        JsonSerializer.Serialize(await Steps(ada)).Should().Be(JsonSerializer.Serialize(steps), "equal for equal input");

        await work.As(ada).Sent(HttpMethod.Put, $"people/{ada}/next-steps/{short1}/dismissal", new { reason = "noTime" }).ShouldBe(204);
        (await Steps(ada)).Select(s => s.At("itemId").GetGuid()).Should().Equal(law, basics, long1);
        await work.As(ada).Sent(HttpMethod.Delete, $"people/{ada}/next-steps/{short1}/dismissal").ShouldBe(204);
        (await Steps(ada)).Should().HaveCount(4);
        await work.As(ada).Sent(HttpMethod.Put, $"people/{ada}/next-steps/{law}/dismissal", new { reason = "noTime" }).ShouldBeRefused(409, "goals.asked-by-law");

        await work.Told(() => Finish(boss, ada, basics).ShouldBe(201));
        (await Steps(ada)).Select(s => s.At("itemId").GetGuid()).Should().Contain(next).And.NotContain(basics);
    }

    [Fact]
    public async Task The_same_completion_again_changes_nothing_and_another_under_its_id_is_refused()
    {
        var boss = await work.Hire();
        var (ada, course, id) = (await work.Hire(boss), await Offer("Kurs", 8), Guid.CreateVersion7());
        await Finish(boss, ada, course, id).ShouldBe(201);
        await Finish(boss, ada, course, id).ShouldBe(201);
        (await work.As(ada).Read($"people/{ada}/learning")).At("completions").GetArrayLength().Should().Be(1);
        await work.As(boss).Sent(HttpMethod.Post, $"people/{ada}/completions", new { itemId = course, day = Today, hours = 3, completionId = id }).ShouldBeRefused(409, "goals.completion-differs");
        await work.As(boss).Sent(HttpMethod.Post, $"people/{ada}/completions", new { itemId = course, day = Today.AddDays(1) }).ShouldBeRefused(409, "goals.day-to-come");
        await work.As(boss).Sent(HttpMethod.Post, $"people/{ada}/completions", new { itemId = Guid.CreateVersion7(), day = Today }).ShouldBeRefused(404, "goals.unknown-learning-item");
        await work.As(await work.Hire()).Sent(HttpMethod.Get, $"people/{ada}/learning").ShouldBe(404);
    }

    [Fact]
    public async Task What_is_offered_is_found_by_words_and_skill_in_pages_and_changed_by_whoever_saw_the_newest()
    {
        var tools = await KnownSkill("AI-verktyg");
        foreach (var title in new[] { "Åka truck", "Ärendehantering", "Brandskydd", "Ölbryggning" }) await Offer(title, 2);
        var course = await Offer("AI för alla", 1, (tools, 0, 1));

        var first = await Read("learning-items?limit=3");
        var second = await Read($"learning-items?limit=3&cursor={first.At("nextCursor").GetString()}");
        Titles(first).Concat(Titles(second)).Should().Equal("AI för alla", "Brandskydd", "Åka truck", "Ärendehantering", "Ölbryggning");
        Titles(await Read("learning-items?search=ÄREN")).Should().Equal("Ärendehantering");
        Titles(await Read("learning-items?search=100%25")).Should().BeEmpty();
        Titles(await Read($"learning-items?skillId={tools}")).Should().Equal("AI för alla");

        var item = await Read($"learning-items/{course}");
        object changed = new { kind = "course", title = "AI för oss", hours = 1.5, skills = new[] { new { skillId = tools, fromLevel = 0, toLevel = 2 } } };
        await work.Stranger().Sent(HttpMethod.Put, $"learning-items/{course}", changed).ShouldBe(428);
        await work.Stranger().Sent(HttpMethod.Put, $"learning-items/{course}", changed, $"\"{item.Int("version")}\"").ShouldBe(204);
        await work.Stranger().Sent(HttpMethod.Put, $"learning-items/{course}", changed, "\"7\"").ShouldBeRefused(412, "manners.stale");
        await work.Stranger().Sent(HttpMethod.Put, $"learning-items/{course}/offer", new { isOffered = false }, "*").ShouldBe(204);
        Titles(await Read("learning-items?retired=true")).Should().Equal("AI för oss");
        await work.Tell(new SkillMerged(tools, await KnownSkill("AI"), TimeProvider.System.GetUtcNow()));
        (await Read($"learning-items/{course}")).At("skills")[0].At("skill", "sv").GetString().Should().Be("AI");
    }

    [Theory]
    [InlineData("""{"kind":"course","title":"","hours":8}""", "title")]
    [InlineData("""{"kind":"course","title":"Kurs","hours":0}""", "hours")]
    [InlineData("""{"kind":"course","title":"Kurs","hours":1,"url":"javascript:alert(1)"}""", "url")]
    [InlineData("""{"kind":"course","title":"Kurs","hours":1,"passMark":1.5}""", "passMark")]
    [InlineData("""{"kind":"course","title":"Kurs","hours":1,"skills":[{"skillId":"01a00000-0000-7000-8000-000000000001","fromLevel":3,"toLevel":3}]}""", "skills[0].toLevel")]
    public async Task What_has_no_sense_is_refused_by_field(string body, string field)
    {
        var answer = await work.Stranger().Sent(HttpMethod.Post, "learning-items", JsonSerializer.Deserialize<JsonElement>(body));

        ((int)answer.StatusCode).Should().Be(400);
        (await answer.Content.ReadAsStringAsync()).Should().Contain($"\"name\":\"{field}\"");
    }

    private static IEnumerable<string?> Titles(JsonElement page) => page.At("items").EnumerateArray().Select(i => i.At("title").GetString());

    private Task<JsonElement> Read(string path) => work.Stranger().Read(path);

    private async Task<List<JsonElement>> Steps(Guid person) => [.. (await work.As(person).Read($"people/{person}/next-steps")).At("items").EnumerateArray()];

    private async Task<IEnumerable<(string?, string?)>> Evidence(Guid person) => (await work.As(person).Read($"people/{person}/evidence")).At("items").EnumerateArray()
        .Select(e => (e.At("title").GetString(), e.At("status").GetString()));

    private Task<HttpResponseMessage> Finish(Guid by, Guid person, Guid item, Guid? id = null) =>
        work.As(by).Sent(HttpMethod.Post, $"people/{person}/completions", new { itemId = item, day = Today, completionId = id });

    private Task<Guid> Offer(string title, decimal hours, params (Guid Skill, int From, int To)[] skills) => Offer(title, hours, [], skills);

    private async Task<Guid> Offer(string title, decimal hours, Guid[] prerequisites, params (Guid Skill, int From, int To)[] skills) => (await work.Stranger().Sent(
        HttpMethod.Post, "learning-items",
        new { kind = "course", title, hours, prerequisites, skills = skills.Select(s => new { skillId = s.Skill, fromLevel = s.From, toLevel = s.To }) }).View()).At("itemId").GetGuid();

    /// <summary>In the catalogue, and told.</summary>
    private async Task<Guid> KnownSkill(string label)
    {
        var skill = await work.Skill(label);
        await work.Tell(new SkillsChanged([new(skill, 2, label, null, "technical", true)]));
        return skill;
    }
}
