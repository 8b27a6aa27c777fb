using System.Text.Json;
using Competence.Api.Tests.Skills;
using FluentAssertions;
using Xunit;
using static Competence.Api.Tests.Templates.TemplateWorks;

namespace Competence.Api.Tests.Templates;

public sealed class TemplateScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);

    private HttpClient Hr => work.Stranger();
    private TemplateWorks Works => new(work);

    [Fact]
    public async Task A_draft_tells_its_faults_is_published_once_they_are_mended_and_lives_on_as_versions()
    {
        var template = await Works.Added();
        await Hr.Sent(HttpMethod.Put, $"{template}/draft", Form(Question("mood", "choice", choices: ["good", "bad"]), Question("why", en: null)), Tag(await Hr.Read(template))).ShouldBe(204);

        var draft = await Hr.Read(template);
        (draft.At("current").ValueKind, draft.At("faults")[0].At("kind").GetString(), draft.At("faults")[0].At("key").GetString())
            .Should().Be((JsonValueKind.Null, "missingTranslation", "why"));
        await Hr.Sent(HttpMethod.Post, $"{template}/publication", null, Tag(draft)).ShouldBeRefused(409, "templates.missing-translation");

        var content = Form(Question("mood", "choice", choices: ["good", "bad"]), Question("why", when: new { question = "mood", @is = new[] { "bad" } }));
        await Works.Publish(template, content);
        await Works.Publish(template, Form(Question("mood", "choice", choices: ["good", "bad"]), Question("more")));

        var employee = work.As(await work.Hire());
        var seen = await employee.Read(template);
        (seen.Int("current"), seen.At("versions").GetArrayLength(), seen.At("draft").ValueKind).Should().Be((2, 2, JsonValueKind.Null));
        (await employee.Read($"{template}/versions/1")).At("content", "sections")[0].At("questions")[1].At("when", "question").GetString().Should().Be("mood");
        var difference = await employee.Read($"{template}/difference");
        difference.At("questions").EnumerateArray().Select(q => (q.At("key").GetString(), q.At("kind").GetString())).Should().Equal(("more", "added"), ("why", "removed"));
        (await employee.Read($"{template}/difference?to=1")).At("questions").GetArrayLength().Should().Be(2);
        await employee.Sent(HttpMethod.Get, $"{template}/difference?from=9").ShouldBeRefused(404, "templates.unknown-version");
        await employee.Sent(HttpMethod.Get, $"{template}/versions/3").ShouldBeRefused(404, "templates.unknown-version");
    }

    [Fact]
    public async Task A_draft_is_seen_by_those_alone_who_write_templates()
    {
        var template = await Works.Draft(Form(Question("secret")));
        var employee = work.As(await work.Hire());

        await employee.Sent(HttpMethod.Get, template).ShouldBeRefused(404, "templates.unknown-template");
        await employee.Sent(HttpMethod.Get, $"{template}/difference").ShouldBeRefused(404, "templates.unknown-template");
        (await Titles(employee)).Should().BeEmpty();
        await employee.Sent(HttpMethod.Put, $"{template}/draft", Form(), "*").ShouldBe(403);
        await employee.Sent(HttpMethod.Post, "templates", new { kind = "form", title = Words("Egen") }).ShouldBe(403);

        await Hr.Sent(HttpMethod.Post, $"{template}/publication", null, "*").ShouldBe(204);
        await Hr.Sent(HttpMethod.Put, $"{template}/draft", Form(Question("next")), "*").ShouldBe(204);
        var seen = await employee.Read(template);
        seen.GetRawText().Should().Contain("secret").And.NotContain("next");
        (await employee.Read($"{template}/difference")).GetRawText().Should().NotContain("next");
        await employee.Sent(HttpMethod.Get, $"{template}/difference?to=2").ShouldBeRefused(404, "templates.unknown-version");
        (await employee.Read("templates?kind=form")).At("items")[0].At("hasDraft").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public async Task Of_two_who_edit_at_once_one_is_told_and_nothing_is_lost()
    {
        var template = await Works.Draft(Form(Question("a")));
        var tag = Tag(await Hr.Read(template));
        await Hr.Sent(HttpMethod.Put, $"{template}/draft", Form(Question("b"))).ShouldBe(428);

        var answers = await Task.WhenAll(new[] { "b", "c" }.Select(key => Hr.Sent(HttpMethod.Put, $"{template}/draft", Form(Question(key)), tag)));

        answers.Select(a => (int)a.StatusCode).Order().Should().Equal(204, 412);
        await Hr.Sent(HttpMethod.Post, $"{template}/publication", null, tag).ShouldBe(412);
    }

    [Fact]
    public async Task What_no_draft_can_look_like_is_refused_by_name()
    {
        var template = await Works.Added();
        var wrong = Content("form", Section("1st", [Question("a", "scale")], filledBy: ["employee", "employee"]));

        var refused = await Hr.Sent(HttpMethod.Put, $"{template}/draft", wrong, "*");
        ((int)refused.StatusCode).Should().Be(400);
        var errors = JsonDocument.Parse(await refused.Content.ReadAsStringAsync()).RootElement.At("errors").EnumerateArray().Select(e => e.At("name").GetString());
        errors.Should().Contain("sections[0].key").And.Contain("sections[0].filledBy");
        await Hr.Sent(HttpMethod.Put, $"{template}/draft", new { kind = "form" }, "*").ShouldBe(400);
        await Hr.Sent(HttpMethod.Put, $"{template}/draft", Content("form", [null!]), "*").ShouldBe(400);
        await Hr.Sent(HttpMethod.Put, $"{template}/draft", Content("conversation"), "*").ShouldBeRefused(409, "templates.another-kind");
        await Hr.Sent(HttpMethod.Get, "templates?limit=0").ShouldBe(400);
        await Hr.Sent(HttpMethod.Post, "templates", new { kind = "form" }).ShouldBe(400);
    }

    [Fact]
    public async Task What_is_drafted_can_be_thrown_away_and_a_template_archived_and_used_again()
    {
        var template = await Works.Draft(Form(Question("a")));
        await Hr.Sent(HttpMethod.Delete, $"{template}/draft", null, "*").ShouldBeRefused(409, "templates.nothing-before");
        await Hr.Sent(HttpMethod.Post, $"{template}/publication", null, "*").ShouldBe(204);
        await Hr.Sent(HttpMethod.Put, $"{template}/draft", Form(Question("b")), "*").ShouldBe(204);
        await Hr.Sent(HttpMethod.Delete, $"{template}/draft", null, Tag(await Hr.Read(template))).ShouldBe(204);
        (await Hr.Read(template)).At("draft").ValueKind.Should().Be(JsonValueKind.Null);

        await Hr.Sent(HttpMethod.Put, $"{template}/archive").ShouldBe(204);
        (await Titles(Hr)).Should().BeEmpty();
        (await Titles(Hr, "?archived=true")).Should().Equal("Blankett");
        await Hr.Sent(HttpMethod.Put, $"{template}/draft", Form(), "*").ShouldBeRefused(409, "templates.template-archived");
        await Hr.Sent(HttpMethod.Delete, $"{template}/archive").ShouldBe(204);
        (await Titles(Hr)).Should().Equal("Blankett");
    }

    [Fact]
    public async Task The_starters_come_once_published_and_are_the_tenants_own_from_then_on()
    {
        var first = await Hr.Sent(HttpMethod.Post, "templates/starters").View();
        (first.Int("added"), first.At("items").GetArrayLength()).Should().Be((5, 5));
        var conversation = $"templates/{first.At("items")[0].At("templateId").GetGuid()}";
        await Hr.Sent(HttpMethod.Put, $"{conversation}/archive").ShouldBe(204);

        var together = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Hr.Sent(HttpMethod.Post, "templates/starters").View()));
        together.Should().OnlyContain(again => again.Int("added") == 0);
        (await Titles(Hr)).Should().Equal("Arbetsbeskrivning", "Checklista rekrytering", "Handlingsplan", "Introduktion av nyanställd");
        var seen = await work.As(await work.Hire()).Read(conversation);
        (seen.Int("current"), seen.At("starter").GetString(), seen.At("isArchived").GetBoolean()).Should().Be((1, "employee-conversation", true));
        (await work.As(await work.Hire()).Sent(HttpMethod.Post, "templates/starters")).StatusCode.Should().Be(System.Net.HttpStatusCode.Forbidden);

        var copy = await Hr.Sent(HttpMethod.Post, "templates", new { kind = "conversation", copyOf = first.At("items")[0].At("templateId").GetGuid() }).View();
        (await Hr.Read($"templates/{copy.At("templateId").GetGuid()}")).At("draft", "title", "sv").GetString().Should().Be("Medarbetarsamtal (kopia)");
    }

    [Fact]
    public async Task The_list_is_read_page_by_page_in_the_order_of_titles()
    {
        await Hr.Sent(HttpMethod.Post, "templates/starters").View();

        var first = await Hr.Read("templates?limit=3");
        var rest = await Hr.Read($"templates?limit=3&cursor={first.At("nextCursor").GetString()}");

        first.At("items").EnumerateArray().Concat(rest.At("items").EnumerateArray()).Select(t => t.At("title", "sv").GetString()).Should().Equal(
            "Arbetsbeskrivning", "Checklista rekrytering", "Handlingsplan", "Introduktion av nyanställd", "Medarbetarsamtal");
        rest.At("nextCursor").ValueKind.Should().Be(JsonValueKind.Null);
    }

    private static string Tag(JsonElement template) => $"\"{template.Int("version")}\"";

    private static async Task<IEnumerable<string?>> Titles(HttpClient reader, string filter = "") =>
        (await reader.Read($"templates{filter}")).At("items").EnumerateArray().Select(t => t.At("title", "sv").GetString());
}
