using System.Text.Json;
using Competence.Api.Tests.Access;
using Competence.Api.Tests.Skills;
using Competence.Kernel;
using Competence.Templates.Contracts;
using FluentAssertions;
using Marten;
using Xunit;
using static Competence.Api.Tests.Templates.TemplateWorks;

namespace Competence.Api.Tests.Templates;

public sealed class DocumentScenarios(CompetenceApi api)
{
    private const string Canary = "kanariefågel";

    private readonly Workplace work = new(api);

    private HttpClient Hr => work.Stranger();
    private TemplateWorks Works => new(work);

    [Fact]
    public async Task A_form_is_filled_in_hidden_until_all_have_signed_by_each_once_and_closed()
    {
        var (bo, ada) = await Pair();
        var document = await Begin(ada, ada, await Works.Published(Wish));
        await Save(ada, document, "wish", new { question = "what", text = Canary }).ShouldBe(204);
        await Save(bo, document, "view", new { question = "said", text = "Chefens ord" }).ShouldBe(204);

        await HandIn(ada, document).ShouldBeRefused(409, "templates.unanswered");
        await Save(ada, document, "wish", "\"1\"", new { question = "what", text = Canary }, new { question = "name", text = "Ada" }).ShouldBe(204);
        await HandIn(ada, document).ShouldBe(204);

        var before = await work.As(bo).Read(document);
        before.GetRawText().Should().NotContain(Canary).And.Contain("Chefens ord");
        before.At("waiting").EnumerateArray().Select(p => p.GetString()).Should().Equal("manager");
        await work.As(ada).Sent(HttpMethod.Post, $"{document}/signature", null, "*").ShouldBeRefused(409, "templates.not-handed-in");
        await HandIn(bo, document).ShouldBe(204);
        var after = await work.As(bo).Read(document);
        after.GetRawText().Should().Contain(Canary);
        (await work.As(ada).Read(document)).At("sections").EnumerateArray().Select(s => s.At("section", "key").GetString()).Should().Equal("wish");

        var told = await work.Told(() => work.As(ada).Sent(HttpMethod.Post, $"{document}/signature", null, Tag(after)).ShouldBe(204));
        var signed = told.OfType<DocumentSigned>().Single();
        (signed.PersonId, signed.By, signed.ContentHash.Length).Should().Be((ada, ada, 64));
        await work.As(ada).Sent(HttpMethod.Post, $"{document}/signature", null, "*").ShouldBeRefused(409, "templates.signed-already");
        await Save(ada, document, "wish", "*", new { question = "what", text = "Annat" }).ShouldBeRefused(409, "templates.document-signed");
        await work.As(bo).Sent(HttpMethod.Post, $"{document}/signature", null, "*").ShouldBeRefused(403, "templates.not-yours-to-sign");
        await work.As(bo).Sent(HttpMethod.Post, $"{document}/closing", new { }).ShouldBe(204);

        var closed = await work.As(ada).Read(document);
        (closed.At("state").GetString(), closed.At("signatures")[0].At("contentHash").GetString()).Should().Be(("closed", signed.ContentHash));
        closed.GetRawText().Should().Contain(Canary);
        (await Stored()).Should().NotContain(Canary);
    }

    [Fact]
    public async Task To_whoever_has_no_part_in_it_there_is_no_such_document()
    {
        var (bo, ada) = await Pair();
        var document = await Begin(bo, ada, await Works.Published(Wish));
        await Save(ada, document, "wish", new { question = "what", text = Canary }).ShouldBe(204);
        var stranger = work.As(await work.Hire());

        await stranger.Sent(HttpMethod.Get, document).ShouldBeRefused(404, "templates.unknown-document");
        await stranger.Sent(HttpMethod.Get, $"people/{ada}/documents").ShouldBe(404);
        await stranger.Sent(HttpMethod.Post, $"{document}/submission", new { }).ShouldBeRefused(404, "templates.unknown-document");
        await stranger.Sent(HttpMethod.Post, $"{document}/closing", new { isWithdrawn = true }).ShouldBeRefused(404, "templates.unknown-document");
        (await Hr.Read(document)).GetRawText().Should().NotContain(Canary);
        await Save(bo, document, "wish", new { question = "what", text = "Mitt" }).ShouldBeRefused(403, "templates.not-yours-to-answer");

        await work.Place(ada, manager: await work.Hire());
        await work.As(bo).Sent(HttpMethod.Get, document).ShouldBeRefused(404, "templates.unknown-document");
        (await work.As(ada).Read($"people/{ada}/documents")).At("items")[0].At("isMyTurn").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task Of_two_tabs_the_later_is_told_and_nothing_is_lost()
    {
        var (_, ada) = await Pair();
        var document = await Begin(ada, ada, await Works.Published(Wish));
        await work.As(ada).Sent(HttpMethod.Put, $"{document}/answers/wish", new { answers = Array.Empty<object>() }).ShouldBe(428);

        var answers = await Task.WhenAll(new[] { "ena", "andra" }.Select(text => Save(ada, document, "wish", new { question = "what", text })));

        answers.Select(a => (int)a.StatusCode).Order().Should().Equal(204, 412);
        var kept = (await work.As(ada).Read(document)).At("sections")[0];
        (kept.Int("savedTimes"), kept.At("answers")[0].At("isDraft").GetBoolean()).Should().Be((1, true));
        await Save(ada, document, "wish", "*", new { question = "what", number = 3 }).ShouldBeRefused(409, "templates.wrong-answer");
        await Save(ada, document, "wish", "*", new { question = "other", text = "x" }).ShouldBeRefused(409, "templates.unknown-question");
        await Save(ada, document, "nowhere", "*").ShouldBeRefused(404, "templates.unknown-section");
        await work.As(ada).Sent(HttpMethod.Put, $"{document}/answers/wish", new { answers = new object[] { new { question = "what" }, new { question = "what" } } }, "*").ShouldBe(400);
    }

    [Fact]
    public async Task What_runs_on_an_older_version_is_shown_and_moved_with_what_was_answered()
    {
        var (_, ada) = await Pair();
        var template = await Works.Published(Form(Question("a"), Question("b")));
        var document = await Begin(ada, ada, template);
        await Save(ada, document, "about", new { question = "a", text = "Står kvar" }, new { question = "b", text = Canary }).ShouldBe(204);
        await HandIn(ada, document).ShouldBe(204);
        await Works.Publish(template, Form(Question("a"), Question("c", isRequired: true)));
        (await work.As(ada).Read(document)).Int("templateVersion").Should().Be(1);

        var behind = await Hr.Read($"{template}/running");
        (behind.Int("behind"), behind.Int("running")).Should().Be((1, 1));
        var item = behind.At("items")[0];
        new[] { "added", "removed", "lost" }.Select(name => item.At(name)[0].GetString()).Should().Equal("c", "b", "b");
        behind.GetRawText().Should().NotContain(Canary).And.NotContain($"{ada}");
        await work.As(ada).Sent(HttpMethod.Get, $"{template}/running").ShouldBe(403);

        var job = await Hr.JobOf(Hr.Sent(HttpMethod.Post, $"{template}/running/moves", new { documentIds = new[] { item.At("documentId").GetGuid() } }));
        job.Int("updated").Should().Be(1);
        var moved = await work.As(ada).Read(document);
        (moved.Int("templateVersion"), moved.At("handedIn").GetArrayLength()).Should().Be((2, 0));
        moved.GetRawText().Should().Contain("Står kvar").And.NotContain(Canary);
        await HandIn(ada, document).ShouldBeRefused(409, "templates.unanswered");
        (await Hr.Read($"{template}/running")).Int("behind").Should().Be(0);
    }

    [Fact]
    public async Task A_recruitment_is_ticked_by_who_recruits_and_HR_and_closed_once_it_is_filled_in()
    {
        var unit = Guid.CreateVersion7();
        await work.Units((unit, null));
        var (bo, partner) = (await work.Hire(unit: unit), await work.Hire());
        await work.Hire(manager: bo, unit: unit);
        await work.MakePartner(partner, unit);
        var template = await Works.Published(Content("recruitment", Section(
            "need", [Question("reason", isRequired: true), Question("budget", "task", owner: "manager"), Question("rights", "task", owner: "hr")], ["manager", "hr"], [], "together")), "recruitment");
        object Body(Guid manager) => new { templateId = template.Split('/')[1], unitId = unit, managerId = manager };

        await work.As(await work.Hire()).Sent(HttpMethod.Post, "documents", Body(bo)).ShouldBe(403);
        var document = $"documents/{(await work.As(bo).Sent(HttpMethod.Post, "documents", Body(bo)).View()).At("documentId").GetGuid()}";
        await work.As(bo).Sent(HttpMethod.Put, $"{document}/tasks/budget", new { isDone = true }).ShouldBe(204);
        await work.As(bo).Sent(HttpMethod.Put, $"{document}/tasks/rights", new { isDone = true }).ShouldBeRefused(403, "templates.not-yours-to-answer");
        await work.As(partner).Sent(HttpMethod.Put, $"{document}/tasks/rights", new { isDone = true }).ShouldBe(204);
        await Save(partner, document, "need", new { question = "reason", text = "Två slutar" }).ShouldBe(204);
        await work.As(bo).Sent(HttpMethod.Post, $"{document}/closing", new { }).ShouldBeRefused(409, "templates.not-handed-in");
        await work.As(bo).Sent(HttpMethod.Post, $"{document}/submission", new { isTogether = true }).ShouldBe(204);
        await work.As(bo).Sent(HttpMethod.Post, $"{document}/closing", new { }).ShouldBe(204);

        var seen = await work.As(partner).Read(document);
        seen.GetRawText().Should().Contain("Två slutar");
        seen.At("ticked").EnumerateArray().Select(t => t.At("question").GetString()).Should().Equal("budget", "rights");
        (await work.As(bo).Read("documents")).At("items").GetArrayLength().Should().Be(1);
        (await work.As(await work.Hire()).Read("documents")).At("items").GetArrayLength().Should().Be(0);

        await work.Tell(new RequestJob("templates.forget-recruitments", new { }, IsDryRun: false, "Natt"));
        (await work.As(bo).Read(document)).GetRawText().Should().Contain("Två slutar");
        await TwoYearsLater(document);
        await work.Tell(new RequestJob("templates.forget-recruitments", new { }, IsDryRun: false, "Natt"));
        var later = await work.As(bo).Read(document);
        later.GetRawText().Should().NotContain("Två slutar");
        later.At("ticked").GetArrayLength().Should().Be(2);
    }

    private async Task TwoYearsLater(string document)
    {
        await using var session = api.Store().LightweightSession(work.Tenant);
        session.QueueSqlCommand(
            "update templates.mt_doc_filleddocument set data = jsonb_set(data, '{endedAt}', to_jsonb((data ->> 'endedAt')::timestamptz - interval '24 months')) where tenant_id = ? and id = ?",
            work.Tenant, Guid.Parse(document.Split('/')[1]));
        await session.SaveChangesAsync();
    }

    private static object Wish => Content(
        "form", Section("wish", [Question("what", isRequired: true), Question("name", "signature", isRequired: true)], ["employee"], ["manager"], shown: "whenAllHaveSubmitted"),
        Section("view", [Question("said")], ["manager"], ["hr"]));

    private static string Tag(JsonElement document) => $"\"{document.Int("version")}\"";

    private async Task<(Guid Manager, Guid Report)> Pair()
    {
        var manager = await work.Hire();
        return (manager, await work.Hire(manager));
    }

    private async Task<string> Begin(Guid by, Guid person, string template) =>
        $"documents/{(await work.As(by).Sent(HttpMethod.Post, $"people/{person}/documents", new { templateId = template.Split('/')[1] }).View()).At("documentId").GetGuid()}";

    private Task<HttpResponseMessage> Save(Guid by, string document, string section, params object[] answers) => Save(by, document, section, "\"0\"", answers);

    private Task<HttpResponseMessage> Save(Guid by, string document, string section, string version, params object[] answers) =>
        work.As(by).Sent(HttpMethod.Put, $"{document}/answers/{section}", new { answers }, version);

    private Task<HttpResponseMessage> HandIn(Guid by, string document) => work.As(by).Sent(HttpMethod.Post, $"{document}/submission", new { });

    /// <summary>Every event of the tenant, as it lies there.</summary>
    private async Task<string> Stored()
    {
        await using var session = api.Store().QuerySession(work.Tenant);
        return string.Concat((await session.Events.QueryAllRawEvents().ToListAsync()).Select(e => JsonSerializer.Serialize(e.Data, e.Data.GetType())));
    }
}
