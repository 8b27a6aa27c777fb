using System.Net.Http.Json;
using System.Text.Json;
using Competence.Kernel;
using Competence.Skills.Catalogue;
using Competence.Skills.Levels;
using Competence.Skills.Ratings;
using FluentAssertions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Competence.Api.Tests.Skills;

public sealed class AsOfScenarios(CompetenceApi api)
{
    private readonly Workplace work = new(api);

    [Fact]
    public async Task A_profile_as_of_an_earlier_moment_is_what_it_was_then()
    {
        var (sql, csharp, boss) = (await work.Skill("SQL"), await work.Skill("C#"), await work.Hire());
        var role = await work.Role((sql, 4, 5));
        var ada = await work.Hire(boss, role: role);
        await work.As(ada).RateOwn(ada, sql, 2).View();
        await work.As(boss).RateReport(ada, sql, 3).View();
        var (then, profile, explained) = (await Moment(), await Profile(ada), await Explanation(ada, sql));

        await work.As(ada).RateOwn(ada, sql, 5).View();
        await work.As(ada).RateOwn(ada, csharp, 3).View();
        await work.As(boss).DeleteAsync(new Uri($"/api/v1/people/{ada}/skills/{sql}/manager-rating", UriKind.Relative)).View();
        await work.Require(role, (sql, 5, 1), (csharp, 2, 3));
        await work.Publish(role);
        await Rename(sql, "Structured Query Language");
        await Choose("highest");

        (await Profile(ada)).Should().NotBe(profile);
        (await Profile(ada, then)).Should().Be(profile);
        Comparable(await Explanation(ada, sql, then)).Should().Be(Comparable(explained));
    }

    [Fact]
    public async Task A_year_ago_the_ratings_of_then_were_fresh()
    {
        var (sql, ada) = (await work.Skill("SQL"), await work.Hire());
        var aYearAgo = TimeProvider.System.GetUtcNow().AddYears(-1);
        await Record(ada, new SkillRated(ada, sql, RatingSource.Self, ada, 2, aYearAgo.AddMonths(-12)), new SkillRated(ada, sql, RatingSource.Self, ada, 4, aYearAgo.AddMonths(6)));

        var now = await work.As(ada).Read($"people/{ada}/skills");
        var then = await work.As(ada).Read($"people/{ada}/skills?asOf={Iso(aYearAgo)}");

        now.At("skills")[0].Int("level").Should().Be(4);
        (then.At("skills")[0].Int("level"), then.At("skills")[0].At("confidence").GetDouble()).Should().Be((2, Math.Round(.25 * Math.Pow(.5, .5), 6)));
        (await work.As(ada).Read($"people/{ada}/skills?asOf={Iso(aYearAgo.AddYears(-3))}")).At("skills").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task A_result_entered_late_counts_from_its_day_but_was_not_known_then()
    {
        var (adr, boss) = (await work.Skill("ADR", SkillKind.Regulated), await work.Hire());
        var ada = await work.Hire(boss);
        var before = await Moment();
        var added = await work.As(ada).PostAsJsonAsync($"/api/v1/people/{ada}/skills/{adr}/evidence", new
        {
            type = "permit", title = "ADR", level = 3, issuedAt = People.PeopleClient.Today.AddYears(-1),
        });
        var card = (await added.Content.ReadFromJsonAsync<JsonElement>()).At("evidenceId").GetGuid();
        await work.As(boss).PostAsJsonAsync($"/api/v1/people/{ada}/evidence/{card}/verification", new { level = 3 }).ShouldBe(204);
        var aMonthAgo = TimeProvider.System.GetUtcNow().AddMonths(-1);

        (await work.As(ada).Read($"people/{ada}/skills/{adr}?asOf={Iso(aMonthAgo)}")).Int("level").Should().Be(3);
        (await work.As(ada).Read($"people/{ada}/skills/{adr}?asOf={Iso(aMonthAgo)}&knownAt={before}")).Int("level").Should().BeNull();
        (await work.As(ada).Read($"people/{ada}/skills/{adr}?asOf={Iso(aMonthAgo.AddYears(-1))}")).Int("level").Should().BeNull();
    }

    [Fact]
    public async Task A_day_to_come_shows_what_time_alone_will_have_done()
    {
        var (sql, boss) = (await work.Skill("SQL"), await work.Hire());
        var ada = await work.Hire(boss);
        await work.As(boss).RateReport(ada, sql, 4).View();

        var inTwoYears = await work.As(ada).Read($"people/{ada}/skills/{sql}?asOf={Iso(TimeProvider.System.GetUtcNow().AddYears(2))}");

        (inTwoYears.Int("level"), inTwoYears.At("parts")[0].At("decay").GetDouble(), inTwoYears.At("isStale").GetBoolean()).Should().Be((4, .5, true));
    }

    [Fact]
    public async Task A_manager_who_is_to_rate_first_does_not_see_it_as_of_yesterday_either()
    {
        var (sql, boss) = (await work.Skill("SQL"), await work.Hire());
        var ada = await work.Hire(boss);
        await work.As(ada).RateOwn(ada, sql, 4).View();

        var read = await work.As(boss).Read($"people/{ada}/skills/{sql}?asOf={await Moment()}");

        (read.At("isBlind").GetBoolean(), read.Int("level"), read.At("history").GetArrayLength()).Should().Be((true, null, 0));
    }

    [Fact]
    public async Task What_is_no_moment_is_a_validation_problem_and_a_colleague_reads_no_earlier_day()
    {
        var (ada, bo) = (await work.Hire(), await work.Hire());

        await work.As(ada).GetAsync(new Uri($"/api/v1/people/{ada}/skills?asOf=igår", UriKind.Relative)).ShouldBeRefused(400, "validation");
        await work.As(bo).GetAsync(new Uri($"/api/v1/people/{ada}/skills?asOf={await Moment()}", UriKind.Relative)).ShouldBeRefused(404, "access.not-found");
    }

    private async Task<string> Profile(Guid person, string? asOf = null) => (await work.As(person).Read($"people/{person}/skills{Query(asOf)}")).GetRawText();

    private Task<JsonElement> Explanation(Guid person, Guid skill, string? asOf = null) => work.As(person).Read($"people/{person}/skills/{skill}{Query(asOf)}");

    /// <summary>What would raise a level is told of today alone.</summary>
    private static string Comparable(JsonElement explanation) =>
        string.Join('\n', explanation.EnumerateObject().Where(p => p.Name != "wouldRaise").Select(p => $"{p.Name}: {p.Value.GetRawText()}"));

    private static string Query(string? asOf) => asOf is null ? "" : $"?asOf={asOf}";

    /// <summary>After all so far and before all to come, also by the database's clock.</summary>
    private async Task<string> Moment()
    {
        await using var session = api.Services.GetRequiredService<IDocumentStore>().QuerySession(work.Tenant);
        return Iso((await session.QueryAsync<DateTimeOffset>("select clock_timestamp()"))[0]);
    }

    private static string Iso(DateTimeOffset moment) => Uri.EscapeDataString(moment.ToString("O"));

    private async Task Record(Guid person, params object[] events)
    {
        await using var session = api.Services.GetRequiredService<IDocumentStore>().LightweightSession(work.Tenant);
        session.Events.Append(SkillProfile.IdOf(person), events);
        await session.SaveChangesAsync();
    }

    private async Task Rename(Guid skill, string label)
    {
        await using var session = api.Services.GetRequiredService<IDocumentStore>().LightweightSession(work.Tenant);
        session.Events.Append(skill, new SkillDescribed(skill, new(
            new LocalizedText(label, null), LocalizedText.Empty, AlternativeLabels.None, SkillKind.Soft, 3, IsHardToHire: false, null, [], [])));
        await session.SaveChangesAsync();
    }

    private async Task Choose(string policy)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, "/api/v1/frameworks/own/combination-policy") { Content = JsonContent.Create(new { policy }) };
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        await work.Told(() => work.Stranger().SendAsync(request).View());
    }
}
