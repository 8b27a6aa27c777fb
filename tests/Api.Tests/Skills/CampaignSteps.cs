using System.Net.Http.Json;
using System.Text.Json;
using Competence.Kernel;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Api.Tests.Skills;

/// <summary>What HR does with a campaign, for the scenarios about campaigns.</summary>
public abstract class CampaignSteps(CompetenceApi api)
{
    private protected readonly Workplace work = new(api);

    private protected CompetenceApi Api => api;

    /// <summary>The organisation's own day, which may be another than this machine's.</summary>
    private protected DateOnly Today => api.Services.GetRequiredService<TimeProvider>().Today();

    private protected HttpClient Hr => work.Stranger();

    private protected object Body(Guid[] skills, bool includesRoleSkills = false, Guid? unit = null, int due = 14, string name = "Våren 2026") => new
    {
        name = new { sv = name, en = (string?)null },
        population = new { isEveryone = unit is null, unitIds = unit is { } u ? new[] { u } : null },
        skillIds = skills, includesRoleSkills, startsOn = Today, dueOn = Today.AddDays(due), isBlind = true, remindDaysBefore = new[] { 7, 1 },
    };

    private protected Task<HttpResponseMessage> Post(string path) => Hr.PostAsync(new Uri($"/api/v1/{path}", UriKind.Relative), null);

    private protected async Task<Guid> Draft(object body) => (await Hr.PostAsJsonAsync("/api/v1/campaigns", body).View()).At("campaignId").GetGuid();

    private protected async Task<Guid> Opened(Guid skill, string name = "Våren 2026")
    {
        var id = await Draft(Body([skill], name: name));
        await Run($"campaigns/{id}/opening");
        return id;
    }

    private protected async Task Close(Guid id)
    {
        (await Post($"campaigns/{id}/calibration")).EnsureSuccessStatusCode();
        await Run($"campaigns/{id}/closure");
    }

    private protected Task<IReadOnlyList<object>> Run(string path) => work.Told(async () => await Post(path).View());

    private protected Task<JsonElement> Preview(Guid? unit, Guid skill) => Hr.PostAsJsonAsync("/api/v1/campaign-previews", new
    {
        population = new { isEveryone = unit is null, unitIds = unit is { } u ? new[] { u } : null }, skillIds = new[] { skill }, includesRoleSkills = true,
    }).View();

    private protected static JsonElement Report(JsonElement reports, Guid person, Guid skill) => reports.At("items")[0].At("people").EnumerateArray()
        .Single(p => p.At("personId").GetGuid() == person).At("answers").EnumerateArray().Single(a => a.At("skillId").GetGuid() == skill);

    private protected Task<HttpResponseMessage> MoveDueDay(Guid campaign, int days, string? ifMatch = "*") =>
        Hr.Sent(HttpMethod.Put, $"campaigns/{campaign}/due-day", new { dueOn = Today.AddDays(days) }, ifMatch);
}

internal static class Succeeding
{
    public static async Task Succeeds(this Task<HttpResponseMessage> asked)
    {
        var answer = await asked;
        answer.IsSuccessStatusCode.Should().BeTrue(await answer.Content.ReadAsStringAsync());
    }
}
