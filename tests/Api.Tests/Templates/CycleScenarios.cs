using Competence.Api.Tests.Skills;
using Competence.Kernel;
using Competence.Templates.Contracts;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Templates;

public sealed class CycleScenarios(CompetenceApi api)
{
    private static readonly DateOnly Today = People.PeopleClient.Today;

    private readonly Talks talks = new(api);

    private Workplace Work => talks.Work;

    private HttpClient Hr => Work.Stranger();

    [Fact]
    public async Task A_round_invites_those_it_meets_counts_people_by_manager_and_keeps_its_figures_at_the_end()
    {
        var (top, below, elsewhere, boss) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), await Work.Hire());
        await Work.Units((top, null), (below, top), (elsewhere, null));
        var (ada, bo, eve) = (await Work.Hire(boss, below), await Work.Hire(boss, below), await Work.Hire(boss, top));
        await Work.Hire(boss, elsewhere);
        await Work.Hire(unit: below);
        var cycle = await Drafted([top]);
        await Open(cycle);

        (await Coverage(cycle)).Should().Be((3, 3, 0, 0));
        (await talks.Only(ada, ada)).At("cycleId").GetGuid().Should().Be(Guid.Parse(cycle.Split('/')[1]));
        await talks.Through(await Talk(ada), ada, boss);
        await talks.HandIn(bo, await Talk(bo), false, "x");
        (await Coverage(cycle)).Should().Be((3, 1, 1, 1));
        var manager = (await Hr.Read(cycle)).At("managers").EnumerateArray().Should().ContainSingle().Which;
        (manager.At("managerId").GetGuid(), manager.At("coverage").Int("finished")).Should().Be((boss, 1));
        (await Hr.Read($"units/{below}/conversation-coverage")).At("cycles")[0].At("coverage").Int("people").Should().Be(2);

        var late = await Work.Hire(boss, below);
        await Work.Tell(new RequestJob("templates.nightly", new { }, IsDryRun: false, "Natt"));
        (await talks.Only(late, late)).At("state").GetString().Should().Be("planned");

        await Hr.Sent(HttpMethod.Post, $"{cycle}/closing").ShouldBe(204);
        await talks.HandIn(eve, await Talk(eve), false, "x");
        (await Coverage(cycle)).Should().Be((4, 2, 1, 1));
        await Hr.Sent(HttpMethod.Post, $"{cycle}/opening").ShouldBeRefused(409, "templates.cycle-closed");
    }

    [Fact]
    public async Task Opened_again_it_invites_nobody_twice_and_its_last_day_moves_with_those_not_held()
    {
        var boss = await Work.Hire();
        var (ada, bo) = (await Work.Hire(boss), await Work.Hire(boss));
        await talks.Planned(bo, boss);
        var cycle = await Drafted([]);
        await Open(cycle);
        await Open(cycle);
        (await Work.As(ada).Read($"people/{ada}/conversations")).At("items").GetArrayLength().Should().Be(1);
        (await Work.As(bo).Read($"people/{bo}/conversations")).At("items").GetArrayLength().Should().Be(1);

        await Work.Told(() => Hr.Sent(HttpMethod.Put, $"{cycle}/due", new { due = Today.AddDays(60) }).ShouldBe(202));

        (await talks.Only(ada, ada)).At("due").GetString().Should().Be($"{Today.AddDays(60):yyyy-MM-dd}");
    }

    [Fact]
    public async Task On_its_days_those_who_have_not_met_are_reminded_once()
    {
        var boss = await Work.Hire();
        var (ada, bo) = (await Work.Hire(boss), await Work.Hire(boss));
        var cycle = await Drafted([], remindDays: [40]);
        await Open(cycle);
        await talks.Through(await Talk(bo), bo, boss);

        var told = await Work.Tell(new RequestJob("templates.nightly", new { }, IsDryRun: false, "Natt"));
        var again = await Work.Tell(new RequestJob("templates.nightly", new { }, IsDryRun: false, "Natt"));

        told.OfType<ConversationReminderDue>().Single().Conversations.Should().Equal(new RemindedConversation(ada, boss));
        again.OfType<ConversationReminderDue>().Should().BeEmpty();
        (await Hr.Read(cycle)).At("cycle", "remindedOn").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public async Task A_round_that_cannot_be_is_refused()
    {
        var form = Guid.Parse((await new TemplateWorks(Work).Added()).Split('/')[1]);
        await Hr.Sent(HttpMethod.Post, "conversation-cycles", new { name = "Våren", templateId = form, due = Today.AddDays(9) }).ShouldBeRefused(409, "templates.another-kind");
        await Hr.Sent(HttpMethod.Post, "conversation-cycles", new { name = "Våren", templateId = Guid.CreateVersion7(), due = Today.AddDays(9) }).ShouldBeRefused(404, "templates.unknown-template");
        await Hr.Sent(HttpMethod.Post, "conversation-cycles", new { name = "", templateId = form, due = Today }).ShouldBe(400);
        await Hr.Sent(HttpMethod.Post, "conversation-cycles", new { name = "Våren", templateId = form, due = Today, remindDays = new[] { 91 } }).ShouldBe(400);
        await Work.As(await Work.Hire()).Sent(HttpMethod.Get, "conversation-cycles").ShouldBe(403);
        await Hr.Sent(HttpMethod.Get, $"conversation-cycles/{Guid.CreateVersion7()}").ShouldBeRefused(404, "templates.unknown-cycle");
    }

    private async Task<string> Drafted(Guid[] units, int[]? remindDays = null) => $"conversation-cycles/{(await Hr.Sent(HttpMethod.Post, "conversation-cycles", new
    {
        name = "Våren", templateId = await talks.Template(), due = Today.AddDays(40), unitIds = units, remindDays,
    }).View()).At("cycleId").GetGuid()}";

    private Task<IReadOnlyList<object>> Open(string cycle) => Work.Told(() => Hr.Sent(HttpMethod.Post, $"{cycle}/opening").ShouldBe(202));

    private async Task<string> Talk(Guid person) => $"people/{person}/conversations/{(await talks.Only(person, person)).At("conversationId").GetGuid()}";

    private async Task<(int? People, int? Without, int? Ongoing, int? Finished)> Coverage(string cycle)
    {
        var c = (await Hr.Read(cycle)).At("cycle", "coverage");
        return (c.Int("people"), c.Int("without"), c.Int("ongoing"), c.Int("finished"));
    }
}
