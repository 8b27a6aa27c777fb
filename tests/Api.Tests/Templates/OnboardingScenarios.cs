using System.Text.Json;
using Competence.Api.Tests.Access;
using Competence.Api.Tests.Skills;
using Competence.People.Contracts;
using Competence.Tables;
using Competence.Templates.Contracts;
using Competence.Templates.Definitions;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Wolverine;
using Xunit;
using static Competence.Api.Tests.Templates.PublishedTemplates;

namespace Competence.Api.Tests.Templates;

public sealed class OnboardingScenarios(CompetenceApi api)
{
    private const string Canary = "kanariestol";
    private static readonly DateOnly Today = People.PeopleClient.Today, First = Today.AddDays(10);
    private readonly Workplace work = new(api);

    [Fact]
    public async Task Whoever_is_to_come_is_introduced_by_themselves_and_each_sees_only_what_is_theirs()
    {
        var (unit, partner, it, buddy, colleague) = (Guid.CreateVersion7(), await work.Hire(), await work.Hire(), await work.Hire(), await work.Hire());
        var boss = await work.Hire();
        await work.Units((unit, null));
        await work.MakePartner(partner, unit);
        await Settings(await Template(), it);

        var ada = Guid.Empty;
        await work.Told(async () => ada = await People.PeopleClient.Register(work.Stranger(), "Ada", "Ny", boss, unit, start: First));
        var head = (await work.As(boss).Read("onboardings")).At("items").EnumerateArray().Should().ContainSingle().Subject;
        (head.At("personId").GetGuid(), head.At("startsOn").GetString(), head.Int("tasks"), head.At("isMyTeam").GetBoolean()).Should().Be((ada, $"{First:O}", 5, true));
        var onboarding = $"onboardings/{head.At("onboardingId").GetGuid()}";

        await work.As(boss).Sent(HttpMethod.Put, $"{onboarding}/helpers", new { buddyId = buddy }).ShouldBe(204);
        await work.As(colleague).Sent(HttpMethod.Get, onboarding).ShouldBeRefused(404, "templates.unknown-onboarding");
        await work.As(colleague).Sent(HttpMethod.Put, $"{onboarding}/tasks/laptop/done").ShouldBeRefused(404, "templates.unknown-onboarding");
        await work.As(colleague).Sent(HttpMethod.Delete, onboarding).ShouldBeRefused(404, "templates.unknown-onboarding");
        Keys(await work.As(it).Read(onboarding)).Should().Equal("laptop");
        Keys(await work.As(buddy).Read(onboarding)).Should().Equal("lunch");
        (await work.As(it).Read(onboarding)).At("managerId").ValueKind.Should().Be(JsonValueKind.Null, "IT is told who comes and when, and no more");
        Keys(await work.As(partner).Read(onboarding)).Should().HaveCount(5, "HR of the unit where she will be");
        (await work.As(partner).Read("onboardings")).At("items")[0].At("isMyTeam").GetBoolean().Should().BeFalse();
        (await work.As(it).Read("onboarding-tasks")).At("items").EnumerateArray().Select(i => i.At("task", "key").GetString()).Should().Equal("laptop");
        (await work.As(partner).Read("onboarding-tasks")).At("items").EnumerateArray().Select(i => i.At("task", "key").GetString()).Should().Equal("contract");
        (await work.As(colleague).Read("onboarding-tasks")).At("items").GetArrayLength().Should().Be(0);

        await work.As(it).Sent(HttpMethod.Put, $"{onboarding}/tasks/lunch/done").ShouldBeRefused(404, "templates.unknown-task");
        await work.As(it).Sent(HttpMethod.Put, $"{onboarding}/tasks/laptop/done").ShouldBe(204);
        await work.As(it).Sent(HttpMethod.Put, $"{onboarding}/start", new { startsOn = First.AddDays(1) }).ShouldBeRefused(403, "templates.onboarding-not-yours");

        var later = First.AddDays(14);
        await work.Told(() => Place(ada, boss, unit, later, null));
        var moved = await work.As(boss).Read(onboarding);
        moved.At("startsOn").GetString().Should().Be($"{later:O}");
        Due(moved).Should().Equal(
            ("contract", later.AddDays(-20)), ("laptop", First.AddDays(-5)), ("welcome", later), ("lunch", later.AddDays(6)), ("month-skills", later.AddDays(30)));

        await work.Told(() => Place(ada, boss, unit, later, later.AddDays(-1)));
        (await work.As(boss).Read(onboarding)).At("cancelled").GetString().Should().Be("employmentWithdrawn");
        await work.As(it).Sent(HttpMethod.Get, onboarding).ShouldBe(404);
        (await work.As(boss).Read("onboardings")).At("items").GetArrayLength().Should().Be(0);
        (await work.As(boss).Read("onboardings?over=true")).At("items").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task The_first_time_of_one_who_has_begun_ends_when_the_manager_says_that_they_do_the_job()
    {
        var (boss, next, helper) = (await work.Hire(), await work.Hire(), await work.Hire());
        var (ada, template) = (await work.Hire(boss), await Template());
        var started = await work.As(boss).Sent(HttpMethod.Post, "onboardings", new { personId = ada, templateId = template, startsOn = Today.AddDays(-30) }).View();
        var onboarding = $"onboardings/{started.At("onboardingId").GetGuid()}";
        await work.As(boss).Sent(HttpMethod.Post, "onboardings", new { personId = ada, templateId = template }).ShouldBeRefused(409, "templates.onboarding-runs");

        var own = await work.As(ada).Read("onboarding-tasks");
        own.At("ownOnboardingId").GetGuid().Should().Be(started.At("onboardingId").GetGuid());
        var task = own.At("items")[0].At("task");
        (task.At("key").GetString(), task.At("link").GetString(), task.At("isOverdue").GetBoolean(), task.At("title", "sv").GetString())
            .Should().Be(("month-skills", "skills", false, "Gör month-skills"));
        (await work.As(ada).Read(onboarding)).At("managerId").GetGuid().Should().Be(boss);

        var added = await work.As(boss).Sent(HttpMethod.Post, $"{onboarding}/tasks", new { text = Canary, owner = "it", due = Today.AddDays(3) }).View();
        await work.As(boss).Sent(HttpMethod.Put, $"{onboarding}/tasks/{added.At("key").GetString()}/owner", new { personId = helper }).ShouldBe(204);
        var handed = (await work.As(helper).Read("onboarding-tasks")).At("items").EnumerateArray().Should().ContainSingle().Subject;
        handed.At("task", "title", "sv").GetString().Should().Be(Canary);
        (await work.As(ada).Read(onboarding)).GetRawText().Should().NotContain(Canary);
        (await Plain()).Should().BeEmpty("what is written of a person is sealed under their key");

        await work.As(ada).Sent(HttpMethod.Put, $"{onboarding}/tasks/month-skills/done").ShouldBe(204);
        await work.As(ada).Sent(HttpMethod.Delete, $"{onboarding}/tasks/month-skills/done").ShouldBe(204);
        await work.As(ada).Sent(HttpMethod.Put, $"{onboarding}/productivity", new { productiveOn = Today }).ShouldBeRefused(403, "templates.onboarding-not-yours");

        await work.Place(ada, next, from: Today);
        await work.As(boss).Sent(HttpMethod.Get, onboarding).ShouldBeRefused(404, "templates.unknown-onboarding");
        await work.As(next).Sent(HttpMethod.Put, $"{onboarding}/tasks/welcome/done").ShouldBe(204);
        await work.As(next).Sent(HttpMethod.Put, $"{onboarding}/productivity", new { productiveOn = Today.AddDays(1) }).ShouldBeRefused(409, "templates.day-to-come");
        var told = await work.Told(() => work.As(next).Sent(HttpMethod.Put, $"{onboarding}/productivity", new { productiveOn = Today.AddDays(-2) }).ShouldBe(204));
        told.OfType<OnboardingCompleted>().Should().ContainSingle().Which.Should().BeEquivalentTo(new { PersonId = ada, StartedOn = Today.AddDays(-30), ProductiveOn = Today.AddDays(-2) });
        (await work.As(ada).Read(onboarding)).At("state").GetString().Should().Be("completed");
        await work.As(ada).Sent(HttpMethod.Put, $"{onboarding}/tasks/month-skills/done").ShouldBeRefused(409, "templates.onboarding-over");
    }

    [Fact]
    public async Task What_is_not_ones_to_begin_or_makes_no_sense_is_refused()
    {
        var (boss, other) = (await work.Hire(), await work.Hire());
        var (ada, template) = (await work.Hire(boss), await Template());
        await work.As(other).Sent(HttpMethod.Post, "onboardings", new { personId = ada, templateId = template }).ShouldBeRefused(403, "templates.onboarding-not-yours");
        await work.As(ada).Sent(HttpMethod.Post, "onboardings", new { personId = ada, templateId = template }).ShouldBeRefused(403, "templates.onboarding-not-yours");
        await work.As(boss).Sent(HttpMethod.Post, "onboardings", new { personId = Guid.CreateVersion7(), templateId = template }).ShouldBeRefused(404, "templates.unknown-person");
        await work.As(boss).Sent(HttpMethod.Post, "onboardings", new { personId = ada, templateId = Guid.CreateVersion7() }).ShouldBeRefused(404, "templates.unknown-template");
        await work.As(boss).Sent(HttpMethod.Post, "onboardings", new { personId = ada, templateId = template, startsOn = "2019-12-31" }).ShouldBeRefused(409, "templates.outside-employment");
        await work.As(boss).Sent(HttpMethod.Post, "onboardings", new { personId = ada }).ShouldBe(400);
        await work.As(boss).Sent(HttpMethod.Put, "onboarding-settings", new { templateId = template, itContacts = Array.Empty<object>() }, "*").ShouldBe(403);
        await work.Stranger().Sent(HttpMethod.Put, "onboarding-settings", new { templateId = template, itContacts = new[] { new { personId = ada }, new { personId = boss } } }, "*").ShouldBe(400);
        await work.Stranger().Sent(HttpMethod.Put, "onboarding-settings", new { templateId = template, itContacts = Array.Empty<object>() }).ShouldBe(428);
        await api.CreateClient().Sent(HttpMethod.Get, "onboarding-tasks").ShouldBe(401);
    }

    [Fact]
    public async Task Many_who_begin_an_onboarding_of_one_at_once_begin_one()
    {
        var (boss, template) = (await work.Hire(), await Template());
        var ada = await work.Hire(boss);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => work.As(boss).Sent(HttpMethod.Post, "onboardings", new { personId = ada, templateId = template })));

        answers.Select(a => (int)a.StatusCode).Order().Should().Equal(201, 409, 409, 409, 409, 409);
    }

    private Task<Guid> Template() => api.Published(work.Tenant, TemplateKind.Onboarding,
        In("before", Phase.BeforeStart, Job("laptop", Party.It, -5), Job("contract", Party.Hr, -20)),
        In("first", Phase.Day1, Job("welcome", Party.Manager)),
        In("week", Phase.Week1, Job("lunch", Party.Buddy)),
        In("month", Phase.Day30, Job("month-skills", Party.Employee)));

    private async Task Settings(Guid template, Guid it)
    {
        await work.Stranger().Sent(HttpMethod.Put, "onboarding-settings", new { templateId = template, itContacts = new[] { new { personId = it } } }, "*").ShouldBe(204);
        (await work.Stranger().Read("onboarding-settings")).At("canBegin").GetBoolean().Should().BeTrue();
    }

    /// <summary>As People tells it once an import has given the employment other days.</summary>
    private async Task Place(Guid person, Guid boss, Guid unit, DateOnly from, DateOnly? to)
    {
        await using var scope = api.Services.CreateAsyncScope();
        var placement = new Placement(person, 50 + from.DayNumber + (to is null ? 0 : 1), from, to, [new(boss, from, null)], [new(unit, from, null)], []);
        await scope.ServiceProvider.GetRequiredService<IMessageBus>().PublishAsync(new PlacementsChanged([placement]), new DeliveryOptions { TenantId = work.Tenant });
    }

    private async Task<IReadOnlyList<string>> Plain()
    {
        await using var session = api.Store().QuerySession(work.Tenant);
        return await session.Read(
            """
            select data::text from events.mt_events where tenant_id = @tenant and data::text like @text
            union all select data::text from templates.mt_doc_onboarding where tenant_id = @tenant and data::text like @text
            """, row => row.GetString(0), default, ("text", (object?)$"%{Canary}%"));
    }

    private static IEnumerable<string?> Keys(JsonElement onboarding) => onboarding.At("tasks").EnumerateArray().Select(t => t.At("key").GetString());

    private static IEnumerable<(string?, DateOnly)> Due(JsonElement onboarding) =>
        onboarding.At("tasks").EnumerateArray().Select(t => (t.At("key").GetString(), DateOnly.Parse(t.At("due").GetString()!, System.Globalization.CultureInfo.InvariantCulture)));
}
