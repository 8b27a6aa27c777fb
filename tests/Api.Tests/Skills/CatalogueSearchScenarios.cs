using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Competence.Kernel;
using Competence.Skills.Catalogue;
using FluentAssertions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class CatalogueSearchScenarios(CompetenceApi api)
{
    private readonly string tenant = $"t-{Guid.CreateVersion7():N}";

    [Fact]
    public async Task Whole_labels_come_first_then_beginnings_words_and_parts_of_words()
    {
        await Stock(Sv("Bågsvetsning"), Sv("Certifikat för svets"), Sv("Svetsning"), Sv("Svets"), Sv("Svetsteknik, avancerad"), Sv("Målning"));

        (await Find("svets")).Should().Equal("Svets", "Svetsning", "Svetsteknik, avancerad", "Certifikat för svets", "Bågsvetsning");
    }

    [Fact]
    public async Task A_preferred_label_comes_before_an_alternative_one()
    {
        await Stock(Sv("Kalkylering", "Excel"), Sv("Excel"));

        (await Find("excel")).Should().Equal("Excel", "Kalkylering");
    }

    [Theory]
    [InlineData("MASKININLARNING", "Maskininlärning"), InlineData("maskinlärning", "Maskininlärning"), InlineData("inlärning maskin", "Maskininlärning")]
    [InlineData("machine lerning", "machine learning"), InlineData("mahcine learning", "machine learning"), InlineData("svtes", "Svets")]
    [InlineData("c#", "C#, programmeringsspråk"), InlineData("sv", "Svets")]
    public async Task Case_accents_order_and_slips_are_forgiven(string typed, string meant)
    {
        await Stock(Sv("Maskininlärning"), En("machine learning"), Sv("Svets"), Sv("C#, programmeringsspråk"), Sv("Snickeri"));

        (await Find(typed))[0].Should().Be(meant);
    }

    [Fact]
    public async Task A_Swedish_name_leads_to_what_another_framework_calls_by_the_English_one()
    {
        await Stock(Sv("Machine learning/Maskininlärning"), En("machine learning") with { Framework = "esco" }, En("machining") with { Framework = "esco" });

        (await Find("maskininlärning")).Should().Equal("Machine learning/Maskininlärning", "machine learning");
    }

    [Fact]
    public async Task Pages_follow_one_another_without_gaps_and_end()
    {
        await Stock([.. Enumerable.Range(1, 7).Select(i => Sv($"Teknik {i}"))]);

        foreach (var search in new[] { "", "teknik", "teknki", "te" })
        {
            var (found, cursor) = (new List<string>(), (string?)null);
            do
            {
                var page = await Page($"search={search}&limit=3{(cursor is null ? "" : $"&cursor={cursor}")}");
                found.AddRange(Labels(page));
                cursor = page.GetProperty("nextCursor").GetString();
            }
            while (cursor is not null);
            found.Should().Equal(Enumerable.Range(1, 7).Select(i => $"Teknik {i}"), "of {0}", search);
        }
    }

    [Fact]
    public async Task A_search_is_narrowed_by_kind_framework_and_status_and_by_tenant()
    {
        await Stock(Sv("Ledarskap") with { Kind = SkillKind.Leadership }, Sv("Ledarskap i praktiken") with { Framework = "esco" });

        Labels(await Page("search=ledar&kind=leadership")).Should().Equal("Ledarskap");
        Labels(await Page("search=ledar&framework=esco")).Should().Equal("Ledarskap i praktiken");
        Labels(await Page("search=ledar&status=proposed")).Should().BeEmpty();
        Labels(await Page("framework=esco")).Should().Equal("Ledarskap i praktiken");
        var other = await (await api.Founder($"{tenant}x")).GetFromJsonAsync<JsonElement>("/api/v1/skills?search=ledarskap");
        Labels(other).Should().BeEmpty();
    }

    [Fact]
    public async Task Nothing_is_found_for_signs_alone() => (await Find("%_'\\")).Should().BeEmpty();

    [Theory]
    [InlineData("limit=0"), InlineData("limit=101"), InlineData("cursor=x"), InlineData("kind=magic")]
    public async Task What_cannot_be_asked_is_a_validation_problem(string query)
    {
        var response = await (await api.Founder(tenant)).GetAsync($"/api/v1/skills?{query}");

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    private static SkillImported Sv(string label, params string[] others) => New(new(label, null), new(others, []));
    private static SkillImported En(string label) => New(new(null, label), AlternativeLabels.None);

    private static SkillImported New(LocalizedText label, AlternativeLabels others) => new(
        Guid.CreateVersion7(), "jobtech", $"{label}", label, LocalizedText.Empty, others, SkillKind.Technical, [], "");

    private async Task Stock(params SkillImported[] skills)
    {
        await using var session = api.Services.GetRequiredService<IDocumentStore>().LightweightSession(tenant);
        foreach (var skill in skills) session.Events.StartStream<Skill>(skill.SkillId, skill);
        await session.SaveChangesAsync();
    }

    private async Task<string[]> Find(string search) => Labels(await Page($"search={Uri.EscapeDataString(search)}"));

    private async Task<JsonElement> Page(string query) => await (await api.Founder(tenant)).GetFromJsonAsync<JsonElement>($"/api/v1/skills?{query}");

    private static string[] Labels(JsonElement page) => [.. page.GetProperty("items").EnumerateArray().Select(item =>
        item.GetProperty("label").GetProperty("sv").GetString() ?? item.GetProperty("label").GetProperty("en").GetString()!)];
}
