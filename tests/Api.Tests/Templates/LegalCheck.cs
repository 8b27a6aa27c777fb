using System.Text.Json;
using Competence.Api.Tests.Skills;

namespace Competence.Api.Tests.Templates;

/// <summary>The legal check of a workplace, as HR works with it.</summary>
internal sealed class LegalCheck(Workplace work)
{
    public static readonly DateOnly Today = People.PeopleClient.Today;

    public HttpClient Hr => work.Stranger();

    public static object Body(
        string key = "truck", object? appliesWhen = null, object? requires = null, object? interval = null, int warnDays = 90, string? source = "https://www.av.se/", string title = "Truck") => new
    {
        key, lawReference = "AFS 2023:11", title = new { sv = title, en = title }, asks = new { sv = "Skriftligt tillstånd", en = "A written permit" },
        requires = requires ?? new { kind = "evidence", counts = new { sv = "Tillstånd", en = "A permit" } }, interval = interval ?? new { basis = "policy", months = 60 },
        source, restsOn = "regulation", appliesWhen, warnDays,
    };

    /// <summary>A rule that has been asked of everybody it applies to.</summary>
    public async Task<Guid> Rule(object body)
    {
        var rule = Guid.Empty;
        await work.Told(async () => rule = (await Hr.Sent(HttpMethod.Post, "legal/rules", body).View()).At("ruleId").GetGuid());
        return rule;
    }

    public async Task<Guid> Site(string name, params Guid[] units)
    {
        var site = Guid.Empty;
        await work.Told(async () => site = (await Hr.Sent(HttpMethod.Post, "legal/sites", new { name, unitIds = units }).View()).At("siteId").GetGuid());
        return site;
    }

    public Task<HttpResponseMessage> Tag(Guid person, params string[] tags) => Hr.Sent(HttpMethod.Put, $"people/{person}/task-tags", new { tags }, "*");

    public async Task<Guid> Met(Guid person, Guid rule, DateOnly on, DateOnly? validTo = null, string? note = null) =>
        (await Hr.Sent(HttpMethod.Post, $"people/{person}/obligations/{rule}/met", new { on, how = "course", validTo, note }).View()).At("factId").GetGuid();

    public Task<HttpResponseMessage> Plan(Guid person, Guid rule, DateOnly on) => Hr.Sent(HttpMethod.Put, $"people/{person}/obligations/{rule}/plan", new { on });

    public Task<HttpResponseMessage> Exempt(Guid person, Guid rule, DateOnly until, string reason = "Kör inte") =>
        Hr.Sent(HttpMethod.Put, $"people/{person}/obligations/{rule}/exemption", new { until, reason });

    /// <returns>Null where the rule is not asked of the person.</returns>
    public async Task<string?> State(Guid person, Guid rule) => (await Obligation(person, rule))?.At("state").GetString();

    public async Task<JsonElement?> Obligation(Guid person, Guid rule) => (await Hr.Read($"people/{person}/obligations")).At("items").EnumerateArray()
        .Where(o => o.At("ruleId").GetGuid() == rule).Select(o => (JsonElement?)o).SingleOrDefault();
}
