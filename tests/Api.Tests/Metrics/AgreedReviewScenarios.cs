using Competence.Api.Tests.Skills;
using Competence.Api.Tests.Templates;
using Competence.Metrics.Measures;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Metrics;

/// <summary>From a round that invites, and a manager who plans, to how many of the conversations agreed on are held.</summary>
public sealed class AgreedReviewScenarios(CompetenceApi api)
{
    private static readonly DateOnly Today = People.PeopleClient.Today;

    private readonly Talks talks = new(api);

    private Workplace Work => talks.Work;

    [Fact]
    public async Task What_is_planned_counts_on_its_last_day_until_it_is_called_off_and_is_held_when_it_is_over()
    {
        var boss = await Work.Hire();
        var (ada, bo, eve, eli) = (await Work.Hire(boss), await Work.Hire(boss), await Work.Hire(boss), await Work.Hire(boss));
        var cycle = $"conversation-cycles/{(await Work.Stranger().Sent(HttpMethod.Post, "conversation-cycles", new { name = "Våren", templateId = await talks.Template(), due = Today.AddDays(40) }).View()).At("cycleId").GetGuid()}";
        await Work.Told(() => Work.Stranger().Sent(HttpMethod.Post, $"{cycle}/opening").ShouldBe(202));
        await Work.Told(() => Work.Stranger().Sent(HttpMethod.Put, $"{cycle}/due", new { due = Today }).ShouldBe(202));
        (await Contributed("conversations_agreed")).Should().BeEquivalentTo([ada, bo, eve, eli]);

        await talks.Through(await Talk(ada), ada, boss);
        (await Contributed("agreed_conversations_held")).Should().BeEmpty("it is signed, and not over");
        await Work.Told(async () => await Work.As(boss).Sent(HttpMethod.Post, $"{await Talk(ada)}/end").ShouldBe(204));
        await Work.Told(async () => await Work.As(boss).Sent(HttpMethod.Post, $"{await Talk(bo)}/cancellation").ShouldBe(204));
        await Work.Told(async () => await Work.As(boss).Sent(HttpMethod.Put, $"{await Talk(eve)}/time", new { due = Today.AddMonths(2) }).ShouldBe(204));

        (await Contributed("conversations_agreed")).Should().BeEquivalentTo([ada, eli]);
        (await Contributed("agreed_conversations_held")).Should().Equal(ada);
        await Work.Told(() => talks.Planned(bo, boss));
        (await Contributed("conversations_agreed")).Should().BeEquivalentTo([ada, eli], "its day has not come");
    }

    private async Task<string> Talk(Guid person) => $"people/{person}/conversations/{(await talks.Only(person, person)).At("conversationId").GetGuid()}";

    private async Task<Guid[]> Contributed(string measure)
    {
        await Work.Tell(new RefreshMeasures());
        return [.. (await Work.Stranger().Read($"organisation/metrics/agreed-reviews/contributions?measure={measure}&months=1")).At("items").EnumerateArray().Select(i => i.At("id").GetGuid())];
    }
}
