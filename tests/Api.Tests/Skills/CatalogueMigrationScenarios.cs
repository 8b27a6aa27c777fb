using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Competence.Skills.Contracts;
using FluentAssertions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class CatalogueMigrationScenarios(CompetenceApi api)
{
    private const string Columns = "key,labelSv,labelEn,kind,status,replacedBy";
    private readonly Workplace work = new(api);

    [Fact]
    public async Task A_next_version_with_one_deprecated_skill_is_shown_taken_and_migrated_and_its_history_stays()
    {
        await Import($"{Columns}\nfax,Fax,Fax machine,technical,,\nchat,Chatt,Chat,technical,,\nmail,Post,Mail,technical,,\n");
        var (fax, chat) = (await Find("Fax"), await Find("Chatt"));
        var role = await work.Role((fax, 4, 3));
        var anna = await work.Hire(role: role);
        (await work.As(anna).RateOwn(anna, fax, 3, "Van")).IsSuccessStatusCode.Should().BeTrue();
        var next = $"{Columns}\nfax,Fax,Fax machine,technical,deprecated,chat\nchat,Chatt,Live chat,technical,,\nmail,Post,Mail,technical,,\nphone,Telefon,Phone,technical,,\n";

        var tried = await Import(next, isDryRun: true);
        var diff = await work.Stranger().Read($"frameworks/imports/{tried.At("jobId").GetGuid()}/changes");
        (diff.Int("added"), diff.Int("changed"), diff.Int("deprecated"), diff.At("isDryRun").GetBoolean()).Should().Be((1, 1, 1, true));
        var lines = diff.At("items").EnumerateArray().ToList();
        lines.Select(l => $"{l.At("kind")} {l.At("label", "sv")} {l.At("fields")} {Successor(l)}").Should().Equal(
            "added Telefon [] ", "changed Chatt [\"label\"] ", "deprecated Fax [\"status\"] Chatt");
        (await work.Stranger().Read($"skills/{fax}")).At("status").GetString().Should().Be("active", "a dry run writes nothing");

        var ran = await Import(next);
        (ran.Int("created"), ran.Int("updated"), ran.Int("skipped"), ran.Int("rejected")).Should().Be((1, 2, 1, 0));
        var counts = await work.Stranger().Read($"skills/{fax}/migration");
        counts.At("references").EnumerateArray().Select(r => $"{r.At("kind")} {r.At("isNone")} {r.At("count")}")
            .Should().Equal(
                "ratings False ", "requirements False 1", "needs True 0", "relations True 0", "evidence True 0", "exemptions True 0",
                "peerRequests True 0", "interests True 0", "scenarios True 0", "campaigns True 0");

        var news = await work.Told(() => Migrate(fax));
        news.OfType<SkillMerged>().Should().ContainSingle(m => m.SkillId == fax && m.SuccessorId == chat);
        var profile = await work.As(anna).Read($"people/{anna}/skills/{chat}");
        (profile.Int("level"), profile.At("parts")[0].At("comment").GetString()).Should().Be((3, "Van"));
        var asked = await work.Stranger().Read($"role-profiles/{role}");
        (asked.Int("version"), asked.At("requirements")[0].At("skillId").GetGuid()).Should().Be((2, chat));
        (await work.As(anna).Read($"people/{anna}/skills/{fax}")).At("history").GetArrayLength().Should().Be(1, "the old skill's history stays");

        var before = await Events();
        (await Migrate(fax)).Int("updated").Should().Be(0);
        (await Events()).Should().Be(before, "a second run writes nothing");
        await Post($"skills/{fax}/retirement").ShouldSucceed();
        await Post($"skills/{chat}/deprecation", new { replacedBy = Array.Empty<Guid>() }).ShouldSucceed();
    }

    [Fact]
    public async Task A_dry_run_counts_and_moves_nothing()
    {
        var (old, successor) = (await work.Skill("Fax"), await work.Skill("Chatt"));
        await work.Role((old, 3, 3));
        await Post($"skills/{old}/deprecation", new { replacedBy = new[] { successor } }).ShouldSucceed();

        (await Migrate(old, isDryRun: true)).Int("updated").Should().Be(1);
        (await work.Stranger().Read($"skills/{old}/migration")).At("hasMoved").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public async Task What_is_out_of_use_can_be_read_but_is_neither_rated_nor_asked_for()
    {
        var (old, successor) = (await work.Skill("Fax"), await work.Skill("Chatt"));
        var anna = await work.Hire();
        var role = await work.DraftRole();
        await Post($"skills/{old}/deprecation", new { replacedBy = new[] { successor } }).ShouldSucceed();

        var read = await work.Stranger().Read($"skills/{old}");
        (read.At("status").GetString(), read.At("replacedBy", "skillId").GetGuid()).Should().Be(("deprecated", successor));
        (await work.Stranger().Read($"skills/{successor}")).At("replaces")[0].At("skillId").GetGuid().Should().Be(old);
        (await work.Stranger().Read("skills")).At("items").EnumerateArray().Select(s => s.At("skillId").GetGuid()).Should().Equal(successor);
        await work.As(anna).RateOwn(anna, old, 3).ShouldBeRefused(409, "skills.not-active");
        await work.PutRequirements(role, "*", new { skillId = old, level = 3, importance = 3, isMandatory = false }).ShouldBeRefused(409, "skills.not-active");
        await Post($"skills/{successor}/deprecation", new { replacedBy = new[] { old } }).ShouldBeRefused(409, "skills.replaced-by-cycle");
        await Post($"skills/{successor}/deprecation", new { replacedBy = Array.Empty<Guid>() }).ShouldBeRefused(409, "skills.is-successor");
        await Post($"skills/{old}/deprecation", new { replacedBy = new[] { successor, Guid.CreateVersion7() } }).ShouldBeRefused(409, "skills.two-successors");
        await Post($"skills/{await work.Skill("Brev")}/deprecation", new { replacedBy = new[] { old } }).ShouldBeRefused(409, "skills.replaced-by-chain");
        await Post($"skills/{old}/activation").ShouldSucceed();
        (await work.As(anna).RateOwn(anna, old, 3)).StatusCode.Should().NotBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task What_is_asked_for_or_rated_is_not_retired()
    {
        var (asked, rated) = (await work.Skill("Fax"), await work.Skill("Telex"));
        var anna = await work.Hire();
        await work.Role((asked, 3, 3));
        await work.As(anna).RateOwn(anna, rated, 3);

        await Post($"skills/{asked}/retirement").ShouldBeRefused(409, "skills.not-deprecated");
        foreach (var (skill, code) in new[] { (asked, "skills.still-required"), (rated, "skills.still-rated") })
        {
            await Post($"skills/{skill}/deprecation", new { replacedBy = Array.Empty<Guid>() }).ShouldSucceed();
            await Post($"skills/{skill}/retirement").ShouldBeRefused(409, code);
        }
        await Post($"skills/{asked}/migration", new { isDryRun = false }).ShouldBeRefused(409, "skills.no-successor");
    }

    [Fact]
    public async Task Broader_skills_never_go_in_a_circle()
    {
        var (top, below) = (await work.Skill("Metall"), await work.Skill("Svets"));
        await Describe(below, "Svets", top).ShouldSucceed();

        await Describe(top, "Metall", below).ShouldBeRefused(409, "skills.broader-cycle");
        await Describe(top, "Metall", top).ShouldBeRefused(409, "skills.self-reference");
        (await work.Stranger().Read($"skills/{top}")).At("broader").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task Links_follow_to_the_successor_and_close_no_circle()
    {
        var (old, successor, below) = (await work.Skill("Gammal"), await work.Skill("Ny"), await work.Skill("Under"));
        await Describe(below, "Under", old).ShouldSucceed();
        await Describe(successor, "Ny", old).ShouldSucceed();
        await Post($"skills/{old}/deprecation", new { replacedBy = new[] { successor } }).ShouldSucceed();

        (await Migrate(old)).Int("updated").Should().Be(2);

        (await work.Stranger().Read($"skills/{below}")).At("broader")[0].At("skillId").GetGuid().Should().Be(successor);
        (await work.Stranger().Read($"skills/{successor}")).At("broader").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task Bad_requests_are_told_apart()
    {
        var nothing = Guid.CreateVersion7();

        await Post($"skills/{nothing}/deprecation", new { replacedBy = Array.Empty<Guid>() }).ShouldBeRefused(404, "skills.unknown-skill");
        await Post($"skills/{nothing}/retirement").ShouldBeRefused(404, "skills.unknown-skill");
        await Post($"skills/{nothing}/migration", new { isDryRun = true }).ShouldBeRefused(404, "skills.unknown-skill");
        (await Post($"skills/{nothing}/deprecation", new { replacedBy = (Guid[]?)null })).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await Post("frameworks/own/imports", new { uploadId = Guid.Empty })).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var unknown = await work.Stranger().GetAsync(new Uri($"/api/v1/frameworks/imports/{nothing}/changes", UriKind.Relative));
        unknown.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await api.CreateClient().PostAsJsonAsync($"/api/v1/skills/{nothing}/migration", new { isDryRun = true })).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    private static string Successor(JsonElement line) => line.At("replacedBy") is { ValueKind: JsonValueKind.Object } next ? next.At("label", "sv").GetString()! : "";

    private Task<HttpResponseMessage> Post(string path, object? body = null) => body is null
        ? work.Stranger().PostAsync(new Uri($"/api/v1/{path}", UriKind.Relative), null)
        : work.Stranger().PostAsJsonAsync($"/api/v1/{path}", body);

    private Task<HttpResponseMessage> Describe(Guid skill, string label, Guid broader)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/skills/{skill}")
        {
            Content = JsonContent.Create(new { label = new { sv = label, en = (string?)null }, description = new { sv = (string?)null, en = (string?)null }, kind = "technical", broader = new[] { broader } }),
        };
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        return work.Stranger().SendAsync(request);
    }

    private Task<JsonElement> Migrate(Guid skill, bool isDryRun = false) => work.Stranger().JobOf(Post($"skills/{skill}/migration", new { isDryRun }));

    private async Task<JsonElement> Import(string csv, bool isDryRun = false) =>
        await work.Stranger().JobOf(Post("frameworks/own/imports", new { uploadId = await work.Stranger().Upload("skills.csv", csv), isDryRun }));

    private async Task<Guid> Find(string label) =>
        (await work.Stranger().Read($"skills?search={label}")).At("items").EnumerateArray().First(s => s.At("label", "sv").GetString() == label).At("skillId").GetGuid();

    private async Task<int> Events()
    {
        await using var session = api.Services.GetRequiredService<IDocumentStore>().QuerySession(work.Tenant);
        return (await session.Events.QueryAllRawEvents().ToListAsync()).Count(e => e.EventTypeName.StartsWith("skills.", StringComparison.Ordinal));
    }
}

internal static class CatalogueJobs
{
    public static async Task<Guid> Upload(this HttpClient client, string name, string text)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        var view = await client.PostAsync(new Uri($"/api/v1/uploads?fileName={Uri.EscapeDataString(name)}", UriKind.Relative), content).View();
        return view.At("uploadId").GetGuid();
    }

    /// <summary>The job that was started, when it has ended.</summary>
    public static async Task<JsonElement> JobOf(this HttpClient client, Task<HttpResponseMessage> started, int seconds = 60)
    {
        var job = (await started.View()).At("jobId").GetGuid();
        await client.GetStringAsync(new Uri($"/api/v1/jobs/{job}/progress", UriKind.Relative)).WaitAsync(TimeSpan.FromSeconds(seconds));
        var ended = await client.Read($"jobs/{job}");
        ended.At("state").GetString().Should().Be("completed", ended.GetRawText());
        return ended;
    }

    public static async Task ShouldSucceed(this Task<HttpResponseMessage> asked)
    {
        var answer = await asked;
        answer.IsSuccessStatusCode.Should().BeTrue(await answer.Content.ReadAsStringAsync());
    }
}
