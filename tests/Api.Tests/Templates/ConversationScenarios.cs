using Competence.Api.Tests.Access;
using Competence.Api.Tests.Skills;
using Competence.Sealing;
using Competence.Templates.Contracts;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Templates;

public sealed class ConversationScenarios(CompetenceApi api)
{
    private static readonly DateOnly Today = People.PeopleClient.Today;

    private readonly Talks talks = new(api);

    private Workplace Work => talks.Work;

    [Fact]
    public async Task Two_prepare_apart_meet_agree_sign_and_what_is_needed_becomes_a_plan_and_what_is_open_comes_back()
    {
        var boss = await Work.Hire();
        var ada = await Work.Hire(boss);
        var talk = await talks.Planned(ada, boss);

        await talks.HandIn(ada, talk, isManager: false, "Adas hemliga halva");
        var managers = await Work.As(boss).Read(talk);
        managers.GetRawText().Should().NotContain("Adas hemliga halva");
        (managers.At("state").GetString(), managers.At("handedIn")[0].At("party").GetString()).Should().Be(("preparing", "employee"));
        await talks.HandIn(boss, talk, isManager: true, "Bosses halva");
        (await Work.As(ada).Read(talk)).GetRawText().Should().Contain("Bosses halva").And.Contain("Adas hemliga halva");
        (await Work.As(boss).Read(talk)).GetRawText().Should().Contain("Adas hemliga halva");

        await talks.Hold(boss, talk);
        await talks.Summarise(boss, talk,
            new { text = "Leda ett kundmöte", due = Today.AddDays(60) }, new { text = "Skugga Eva", due = Today.AddDays(30) }, new { text = "Boka tid", owner = "manager" });
        await talks.Sign(ada, talk, "Jag ser det annorlunda");
        var told = await Work.Told(() => talks.Sign(boss, talk));
        var signed = told.OfType<DocumentSigned>().Single();
        var seen = await Work.As(boss).Read(talk);
        (seen.At("state").GetString(), seen.At("acknowledgements")[0].At("dissent").GetString()).Should().Be(("acknowledged", "Jag ser det annorlunda"));
        seen.At("acknowledgements").EnumerateArray().Select(a => a.At("contentHash").GetString()).Should().AllBe(signed.ContentHash);
        await talks.Save(ada, talk, "agreed", Array.Empty<object>()).ShouldBeRefused(409, "templates.conversation-acknowledged");

        await Work.Told(() => Work.As(ada).Sent(HttpMethod.Post, $"{talk}/needs/plan", new { }).ShouldBe(204));
        var plan = (await Work.As(ada).Read($"people/{ada}/plans")).At("items")[0];
        plan.At("state").GetString().Should().Be("active");
        var items = (await Work.As(ada).Read($"people/{ada}/plans/{plan.At("planId").GetGuid()}")).At("items");
        items.EnumerateArray().Select(i => i.At("what").GetString()).Should().BeEquivalentTo("Leda ett kundmöte", "Skugga Eva");

        var done = items.EnumerateArray().Single(i => i.At("what").GetString() == "Skugga Eva").At("itemId").GetGuid();
        await Work.Told(() => Work.As(ada).Sent(HttpMethod.Post, $"people/{ada}/plans/{plan.At("planId").GetGuid()}/items/{done}/closure").ShouldBe(204));
        (await Work.As(ada).Read(talk)).At("state").GetString().Should().Be("followUp");

        var next = await talks.Planned(ada, ada);
        (await Work.As(ada).Read(next)).At("carried").EnumerateArray().Select(i => i.At("text").GetString()).Should().BeEquivalentTo("Leda ett kundmöte", "Boka tid");
        (await Work.As(ada).Read(talk)).At("state").GetString().Should().Be("closed");
    }

    [Fact]
    public async Task On_the_day_what_is_handed_in_is_shown_though_the_other_has_not()
    {
        var boss = await Work.Hire();
        var ada = await Work.Hire(boss);
        var talk = await talks.Planned(ada, boss, revealOn: Today);

        await talks.HandIn(boss, talk, isManager: true, "Bosses halva");
        await talks.Save(ada, talk, "since-last-time", new[] { new { question = "went-well", text = "Ett utkast" } }).ShouldBe(204);

        (await Work.As(ada).Read(talk)).GetRawText().Should().Contain("Bosses halva");
        (await Work.As(boss).Read(talk)).GetRawText().Should().NotContain("Ett utkast");
    }

    [Fact]
    public async Task To_others_there_is_no_such_conversation_and_hr_says_why_before_it_reads()
    {
        var boss = await Work.Hire();
        var (ada, colleague, hr) = (await Work.Hire(boss), await Work.Hire(boss), await Work.Hire());
        await talks.MakeHrAdmin(hr);
        var talk = await talks.Signed(ada, boss, new { text = "Leda ett möte" });

        foreach (var other in new[] { Work.As(colleague), Work.As(hr), Work.As(await Work.Hire()) }) await other.Sent(HttpMethod.Get, talk).ShouldBe(404);
        await Work.As(boss).Sent(HttpMethod.Get, $"people/{colleague}/conversations/{talk.Split('/')[^1]}").ShouldBeRefused(404, "templates.unknown-conversation");
        (await talks.Only(hr, ada)).At("state").GetString().Should().Be("acknowledged");
        await Work.As(hr).Sent(HttpMethod.Post, $"{talk}/readings", new { reason = "Kort" }).ShouldBe(400);
        var read = await Work.As(hr).Sent(HttpMethod.Post, $"{talk}/readings", new { reason = "Lönekartläggning, efter samtal med Ada" }).View();
        read.GetRawText().Should().Contain("Leda ett möte").And.Contain("Vi är överens").And.NotContain("went-well");
        (await Work.As(ada).Read(talk)).At("readings")[0].At("reason").GetString().Should().Be("Lönekartläggning, efter samtal med Ada");
        await Work.As(boss).Sent(HttpMethod.Post, $"{talk}/readings", new { reason = "Jag är ju chef här" }).ShouldBe(404);
    }

    [Fact]
    public async Task A_new_manager_holds_it_and_the_one_before_sees_it_no_more()
    {
        var (boss, next) = (await Work.Hire(), await Work.Hire());
        var ada = await Work.Hire(boss);
        var talk = await talks.Planned(ada, boss);

        await Work.Place(ada, next, from: Today);

        (await Work.As(next).Read(talk)).At("managerId").GetGuid().Should().Be(next);
        (await Work.As(next).Read($"people/{next}/team-conversations")).At("items")[0].At("isWaitingForMe").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task What_two_windows_write_is_not_lost_and_nonsense_is_refused_by_name()
    {
        var boss = await Work.Hire();
        var ada = await Work.Hire(boss);
        var talk = await talks.Planned(ada, boss);
        await talks.Save(ada, talk, "goals", new[] { new { question = "goal-progress", text = "Ett" } }, "\"0\"").ShouldBe(204);

        await talks.Save(ada, talk, "goals", new[] { new { question = "goal-progress", text = "Två" } }, "\"0\"").ShouldBeRefused(412, "manners.stale");
        await Work.As(ada).Sent(HttpMethod.Put, $"{talk}/answers/goals", new { answers = Array.Empty<object>() }).ShouldBe(428);
        await talks.Save(ada, talk, "goals", new[] { new { question = "expectations", text = "Fem" } }).ShouldBeRefused(409, "templates.wrong-answer");
        await talks.Save(ada, talk, "goals", new[] { new { question = "nothing", text = "Fem" } }).ShouldBeRefused(409, "templates.unknown-question");
        await talks.Save(ada, talk, "nowhere", Array.Empty<object>()).ShouldBeRefused(404, "templates.unknown-section");
        await talks.Save(ada, talk, "goals", new object?[] { null }).ShouldBe(400);
        await talks.Save(ada, talk, "goals", new[] { new { question = "goal-progress", text = new string('x', 4001) } }).ShouldBe(400);
        await talks.Save(ada, talk, "feedback", new[] { new { question = "appreciate", text = "Jag" } }).ShouldBeRefused(403, "templates.not-yours-to-answer");
        await Work.As(ada).Sent(HttpMethod.Post, $"{talk}/preparation/submission").ShouldBeRefused(409, "templates.unanswered");
        await Work.As(ada).Sent(HttpMethod.Post, $"people/{ada}/conversations", new { templateId = await talks.Template(), due = Today.AddDays(3) }).ShouldBeRefused(409, "templates.conversation-running");
    }

    [Fact]
    public async Task What_is_written_is_sealed_wherever_it_is_kept_and_unreadable_once_the_key_is_erased()
    {
        var boss = await Work.Hire();
        var ada = await Work.Hire(boss);
        var talk = await talks.Planned(ada, boss);
        await talks.HandIn(ada, talk, false, "Kanariefågel");
        (await Kept("Kanarief")).Should().BeEmpty();

        await using (var session = api.Store().LightweightSession(Work.Tenant))
        {
            await session.BeginTransactionAsync(default);
            await PersonKeys.Erase(session, ada, default);
            session.QueueSqlCommand("do 'begin end'");
            await session.SaveChangesAsync();
        }

        var seen = await Work.As(ada).Read(talk);
        seen.GetRawText().Should().NotContain("Kanarief");
        (seen.At("isErased").GetBoolean(), seen.At("handedIn").GetArrayLength()).Should().Be((true, 1));
        await talks.Save(ada, talk, "goals", Array.Empty<object>()).ShouldBeRefused(409, "templates.person-erased");
    }

    /// <summary>Tables of the module and the log that hold the word in the open.</summary>
    private async Task<IReadOnlyList<string>> Kept(string word)
    {
        await using var session = api.Store().LightweightSession(Work.Tenant);
        var found = new List<string>();
        foreach (var table in new[] { "events.mt_events", "templates.mt_doc_conversation", "templates.mt_doc_answerdraft" })
            if ((await session.AdvancedSql.QueryAsync<int>($"select count(*)::int from {table} where data::text like ?", default, $"%{word}%"))[0] > 0) found.Add(table);
        return found;
    }
}
