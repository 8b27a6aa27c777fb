using System.Text.Json;
using Competence.Api.Tests.Access;
using Competence.Api.Tests.Skills;
using Competence.Goals.Contracts;
using Competence.Goals.Plans;
using Competence.Skills.Contracts;
using FluentAssertions;
using Marten;
using Xunit;

namespace Competence.Api.Tests.Goals;

public sealed class PlanTemplateScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);

    [Fact]
    public async Task A_template_gives_each_whom_it_meets_a_plan_of_what_they_lack_and_only_once()
    {
        var (unit, skill, boss) = (Guid.CreateVersion7(), await KnownSkill("Brandskydd"), await work.Hire());
        await work.Units((unit, null));
        var (ada, bo, able, elsewhere) = (await work.Hire(boss, unit), await work.Hire(boss, unit), await work.Hire(boss, unit), await work.Hire(boss));
        await Has(ada, skill, 1);
        await Has(able, skill, 4);
        var template = await Template("legal", new { kind = "course", what = "Kurs i brandskydd", dueInDays = 30, hours = 4, skillId = skill, toLevel = 3 });
        var population = new { isEveryone = false, unitIds = new[] { unit } };

        (await Apply(template, population, isDryRun: true)).Should().Be((2, 1));
        (await Plans(ada)).GetArrayLength().Should().Be(0);
        var told = await work.Told(async () => (await Apply(template, population)).Should().Be((2, 1), "who can all of it is skipped"));
        told.OfType<PlansActivated>().SelectMany(n => n.Plans).Select(p => (p.PersonId, p.Skills.Single().Level)).Should().BeEquivalentTo([(ada, 3), (bo, 3)]);

        var plan = $"people/{ada}/plans/{(await Plans(ada))[0].At("planId").GetGuid()}";
        var view = await work.As(boss).Read(plan);
        (view.At("state").GetString(), view.At("title").GetString(), view.At("items")[0].Int("fromLevel"), view.At("items")[0].At("what").GetString())
            .Should().Be(("active", "Säkert arbete", 1, "Kurs i brandskydd"));
        foreach (var person in new[] { able, elsewhere }) (await Plans(person)).GetArrayLength().Should().Be(0);

        await work.As(ada).Sent(HttpMethod.Post, $"{plan}/cancellation", new { why = "Annan roll" }).ShouldBe(204);
        var events = await Events();
        (await Apply(template, population)).Should().Be((0, 3), "also who has given it up");
        (await Events()).Should().Be(events, "the second run writes no event");
        var eve = await work.Hire(boss, unit);
        (await Apply(template, population)).Should().Be((1, 3));
        (await Plans(eve)).GetArrayLength().Should().Be(1);
        var listed = (await work.Stranger().Read("plan-templates")).At("items")[0];
        (listed.Int("given"), listed.Int("active"), listed.At("title").GetString()).Should().Be((3, 2, "Säkert arbete"));
    }

    [Fact]
    public async Task What_a_template_writes_goes_on_as_what_is_written_one_by_one()
    {
        var (skill, boss) = (await KnownSkill("Brandskydd"), await work.Hire());
        var ada = await work.Hire(boss);
        var template = await Template("legal",
            new { kind = "course", what = "Kurs", dueInDays = 30, hours = 4, skillId = skill, toLevel = 3 }, new { kind = "peer", what = "Gå rond", dueInDays = 10, hours = 1 });
        await Apply(template, new { isEveryone = true });
        var id = (await Plans(ada))[0].At("planId").GetGuid();

        await using (var session = api.Store().QuerySession(work.Tenant))
        {
            var (kept, folded) = (await session.LoadAsync<DevelopmentPlan>(id), await session.Events.AggregateStreamAsync<DevelopmentPlan>(id));
            kept.Should().BeEquivalentTo(folded);
            (await session.Events.FetchStreamStateAsync(id))!.AggregateType.Should().Be<DevelopmentPlan>();
            (await session.Query<DevelopmentPlan>().CountAsync(p => p.PersonId == ada && p.State == PlanState.Active && p.ItemCount == 2)).Should().Be(1);
        }
        await work.As(ada).Sent(HttpMethod.Put, $"people/{ada}/plans/{id}", new { title = "Min säkerhet", until = DateOnly.FromDateTime(DateTime.UnixEpoch.AddYears(99)) }, "\"4\"").ShouldBe(204);
        await work.Tell(new SkillLevelChanged(ada, skill, null, 3, TimeProvider.System.GetUtcNow()));
        var view = await work.As(ada).Read($"people/{ada}/plans/{id}");
        (view.At("title").GetString(), view.Int("done"), view.Int("version")).Should().Be(("Min säkerhet", 1, 6));
    }

    [Fact]
    public async Task What_is_proposed_is_the_persons_own_draft_until_they_submit_it()
    {
        var boss = await work.Hire();
        var ada = await work.Hire(boss);
        var template = await Template("upskilling", new { kind = "experience", what = "Pröva AI-verktyg", dueInDays = 30, hours = 4 });
        var told = await work.Told(() => Apply(template, new { isEveryone = true }));

        told.OfType<PlansActivated>().Should().BeEmpty();
        (await work.As(boss).Read($"people/{ada}/plans")).At("items").GetArrayLength().Should().Be(0);
        var plan = $"people/{ada}/plans/{(await Plans(ada))[0].At("planId").GetGuid()}";
        await work.As(ada).Sent(HttpMethod.Post, $"{plan}/submission", ifMatch: "*").ShouldBe(204);
        (await work.As(boss).Read($"people/{boss}/team-plans")).At("items").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task A_template_follows_a_skill_to_its_successor_and_is_changed_by_whoever_saw_the_newest()
    {
        var (old, young) = (await KnownSkill("Excel"), await KnownSkill("Kalkylprogram"));
        object[] items = [new { kind = "course", what = "Kurs", dueInDays = 30, hours = 4, skillId = old, toLevel = 3 }];
        var template = await Template("career", items);
        await work.Tell(new SkillMerged(old, young, TimeProvider.System.GetUtcNow()));

        var view = await work.Stranger().Read($"plan-templates/{template}");
        (view.At("items")[0].At("skillId").GetGuid(), view.Int("version"), view.At("beginsActive").GetBoolean()).Should().Be((young, 2, false));
        var body = new { type = "career", title = "Nästa steg", days = 90, items = new[] { new { kind = "peer", what = "Samtal", dueInDays = 90, hours = 1 } } };
        await work.Stranger().Sent(HttpMethod.Put, $"plan-templates/{template}", body).ShouldBe(428);
        await work.Stranger().Sent(HttpMethod.Put, $"plan-templates/{template}", body, "\"1\"").ShouldBeRefused(412, "manners.stale");
        await work.Stranger().Sent(HttpMethod.Put, $"plan-templates/{template}", body, "\"2\"").ShouldBe(204);
        await work.Stranger().Sent(HttpMethod.Delete, $"plan-templates/{template}").ShouldBe(204);
        await work.Stranger().Sent(HttpMethod.Post, $"plan-templates/{template}/applications", new { population = new { isEveryone = true } })
            .ShouldBeRefused(409, "goals.template-retired");
        await work.Stranger().Sent(HttpMethod.Put, $"plan-templates/{template}", body, "*").ShouldBeRefused(409, "goals.template-retired");
    }

    [Theory]
    [InlineData("""{"type":"reskilling","title":"X","days":30,"items":[{"kind":"peer","what":"Y","dueInDays":1,"hours":1}]}""", "type")]
    [InlineData("""{"type":"legal","title":"X","days":30,"items":[]}""", "items")]
    [InlineData("""{"type":"legal","title":"X","days":30,"items":[{"kind":"peer","what":"Y","dueInDays":31,"hours":1}]}""", "items.dueInDays")]
    [InlineData("""{"type":"legal","title":"X","days":30,"items":[{"kind":"peer","what":"Y","dueInDays":1,"hours":1,"toLevel":3}]}""", "toLevel")]
    public async Task A_template_without_sense_is_refused_by_field(string body, string field)
    {
        var answer = await work.Stranger().Sent(HttpMethod.Post, "plan-templates", JsonSerializer.Deserialize<JsonElement>(body));

        ((int)answer.StatusCode).Should().Be(400);
        (await answer.Content.ReadAsStringAsync()).Should().Contain(field);
    }

    private async Task<Guid> KnownSkill(string label)
    {
        var skill = await work.Skill(label);
        await work.Tell(new SkillsChanged([new(skill, 2, label, null, "technical", true)]));
        return skill;
    }

    private Task<IReadOnlyList<object>> Has(Guid person, Guid skill, int level) => work.Tell(new SkillLevelsChanged([new(person, skill, null, level, TimeProvider.System.GetUtcNow())]));

    private async Task<Guid> Template(string type, params object[] items) => (await work.Stranger().Sent(
        HttpMethod.Post, "plan-templates", new { type, title = "Säkert arbete", days = 60, items }).View()).At("templateId").GetGuid();

    private async Task<(int? Created, int? Skipped)> Apply(Guid template, object population, bool isDryRun = false)
    {
        var job = await work.Stranger().JobOf(work.Stranger().Sent(HttpMethod.Post, $"plan-templates/{template}/applications", new { population, isDryRun }));
        return (job.Int("created"), job.Int("skipped"));
    }

    private async Task<JsonElement> Plans(Guid person) => (await work.As(person).Read($"people/{person}/plans")).At("items");

    private async Task<int> Events()
    {
        await using var session = api.Store().QuerySession(work.Tenant);
        return (await session.Events.QueryAllRawEvents().ToListAsync()).Count(e => e.EventTypeName.StartsWith("goals.", StringComparison.Ordinal));
    }
}
