using System.Net.Http.Json;
using System.Text.Json;
using Competence.Api.Tests.Skills;
using FluentAssertions;
using Xunit;

namespace Competence.Api.Tests.Templates;

public sealed class LegalRuleScenarios
{
    private readonly Workplace work;
    private readonly LegalCheck legal;

    public LegalRuleScenarios(CompetenceApi api) => legal = new(work = new(api));

    [Fact]
    public async Task A_rule_without_a_source_is_refused_and_the_field_is_named()
    {
        foreach (var source in new[] { null, "", "av.se", "http://www.av.se/" })
        {
            var answer = await legal.Hr.Sent(HttpMethod.Post, "legal/rules", LegalCheck.Body(source: source));
            ((int)answer.StatusCode).Should().Be(400);
            var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
            problem.At("errors").EnumerateArray().Select(e => e.At("name").GetString()).Should().Contain("source");
        }
    }

    [Fact]
    public async Task Every_change_is_a_version_and_an_old_reading_changes_nothing()
    {
        var rule = await legal.Rule(LegalCheck.Body());
        var path = $"legal/rules/{rule}";
        var version = $"\"{(await legal.Hr.Read(path)).At("rule").Int("version")}\"";

        await legal.Hr.Sent(HttpMethod.Put, path, LegalCheck.Body(warnDays: 30)).ShouldBe(428);
        await legal.Hr.Sent(HttpMethod.Put, path, LegalCheck.Body(warnDays: 30), version).ShouldBe(204);
        await legal.Hr.Sent(HttpMethod.Put, path, LegalCheck.Body(warnDays: 60), version).ShouldBeRefused(412, "manners.stale");
        await legal.Hr.Sent(HttpMethod.Post, $"{path}/review").ShouldBe(204);
        await legal.Hr.Sent(HttpMethod.Put, $"{path}/retirement").ShouldBe(204);
        await legal.Hr.Sent(HttpMethod.Put, path, LegalCheck.Body(), "*").ShouldBeRefused(409, "templates.rule-retired");
        await legal.Hr.Sent(HttpMethod.Delete, $"{path}/retirement").ShouldBe(204);

        var read = await legal.Hr.Read(path);
        read.At("history").EnumerateArray().Select(v => (v.At("step").GetString(), v.Int("warnDays"))).Should().Equal(("restored", 30), ("retired", 30), ("changed", 30), ("added", 90));
        (read.At("rule").At("needsReview").GetBoolean(), read.At("rule").At("reviewedOn").GetString()).Should().Be((false, $"{LegalCheck.Today:yyyy-MM-dd}"));
        await legal.Hr.Sent(HttpMethod.Post, "legal/rules", LegalCheck.Body()).ShouldBeRefused(409, "templates.rule-key-taken");
    }

    [Fact]
    public async Task The_starters_are_added_once_and_everybody_may_read_them()
    {
        var ada = await work.Hire();
        (await legal.Hr.Read("legal/rules")).Int("missing").Should().BeGreaterThanOrEqualTo(15);

        await work.As(ada).Sent(HttpMethod.Post, "legal/rules/starters").ShouldBe(403);
        var added = 0;
        await work.Told(async () => added = (await legal.Hr.Sent(HttpMethod.Post, "legal/rules/starters").View()).Int("added")!.Value);
        (await legal.Hr.Sent(HttpMethod.Post, "legal/rules/starters").View()).Int("added").Should().Be(0);

        var rules = await work.As(ada).Read("legal/rules");
        (rules.At("items").GetArrayLength(), rules.Int("missing")).Should().Be((added, 0));
        rules.At("items").EnumerateArray().Should().OnlyContain(r => r.At("source").GetString()!.StartsWith("https://") && r.At("starter").GetString() != null);
        var asked = (await work.As(ada).Read($"people/{ada}/obligations")).At("items").EnumerateArray().ToList();
        asked.Should().ContainSingle("the others are for those who drive, lift or lead").Which.At("state").GetString().Should().Be("missing");
    }

    [Fact]
    public async Task A_document_of_the_employer_is_asked_from_so_many_employees_on()
    {
        var yearly = LegalCheck.Body(
            "follow-up", new { minHeadcount = 3 }, new { kind = "employerDocument", counts = new { sv = "Uppföljning", en = "Follow-up" } }, new { basis = "law", months = 12 });
        await work.Hire();
        var rule = await legal.Rule(yearly);
        (await legal.Hr.Read("legal/duties")).At("items").GetArrayLength().Should().Be(0);

        await work.HireMany(2);
        await work.Tell(new Competence.Templates.Obligations.EvaluateRule(rule));
        var duty = (await legal.Hr.Read("legal/duties")).At("items")[0];
        (duty.At("state").GetString(), duty.At("siteId").ValueKind).Should().Be(("missing", JsonValueKind.Null));

        await legal.Hr.Sent(HttpMethod.Put, $"legal/duties/{rule}/plan", new { on = LegalCheck.Today.AddDays(5) }).ShouldBe(204);
        (await legal.Hr.Read("legal/duties")).At("items")[0].At("state").GetString().Should().Be("planned");
        var document = new { on = LegalCheck.Today, document = "Uppföljning", link = "https://intranet.example/uppfoljning" };
        var done = (await legal.Hr.Sent(HttpMethod.Post, $"legal/duties/{rule}/documents", document).View()).At("doneId").GetGuid();
        (await legal.Hr.Read("legal/duties")).At("items")[0].At("state").GetString().Should().Be("valid");
        (await legal.Hr.Read("legal/report")).At("duties")[0].At("state").GetString().Should().Be("valid");
        var calendar = (await legal.Hr.Read("legal/calendar")).At("months").EnumerateArray().ToList();
        calendar.Should().HaveCount(12);
        await legal.Hr.Sent(HttpMethod.Delete, $"legal/duties/{rule}/documents/{done}").ShouldBe(204);
        (await legal.Hr.Read("legal/duties")).At("items")[0].At("state").GetString().Should().Be("missing");
        await legal.Hr.Sent(HttpMethod.Delete, $"legal/duties/{rule}/documents/{Guid.CreateVersion7()}").ShouldBeRefused(404, "templates.unknown-document");
    }
}
