using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using FluentAssertions;

namespace Competence.Api.Tests.People;

/// <summary>The words that the scenarios of people share.</summary>
internal static class PeopleClient
{
    public static readonly DateOnly Today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(),
        TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm")).DateTime);

    /// <summary>Somebody else of the same tenant.</summary>
    public static HttpClient As(this HttpClient client, CompetenceApi api, Guid person) =>
        api.As(client.DefaultRequestHeaders.GetValues(TestActors.Header).Single().Split('/')[0], person);

    public static async Task<Guid> Register(this HttpClient client, string given, string family, Guid? manager = null, Guid? unit = null,
        string? email = null, string? title = null, string? number = null, DateOnly? start = null)
    {
        var response = await client.PostAsJsonAsync("/api/v1/people", new
        {
            givenName = given, familyName = family, email, title, employeeNumber = number,
            start = start ?? new DateOnly(2020, 1, 1), managerId = manager, unitId = unit, contractedHours = 40,
        });
        response.StatusCode.Should().Be(HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        return (await response.Json()).GetProperty("personId").GetGuid();
    }

    public static async Task<Guid> OpenUnit(this HttpClient client, string name, Guid? parent = null) =>
        (await (await client.PostAsJsonAsync("/api/v1/units", new { name, kind = "unit", parentId = parent })).Json()).GetProperty("unitId").GetGuid();

    public static Task<HttpResponseMessage> Manager(this HttpClient client, Guid person, Guid? manager, DateOnly from) =>
        client.PutAsJsonAsync($"/api/v1/people/{person}/manager", new { managerId = manager, from });

    public static Task<HttpResponseMessage> Unit(this HttpClient client, Guid person, Guid unit, DateOnly from) =>
        client.PutAsJsonAsync($"/api/v1/people/{person}/unit", new { unitId = unit, from });

    public static Task<HttpResponseMessage> End(this HttpClient client, Guid person, DateOnly end) =>
        client.PostAsJsonAsync($"/api/v1/people/{person}/employment-end", new { end, reason = "voluntary" });

    public static async Task<HttpResponseMessage> Rename(this HttpClient client, Guid person, string given, string family, string? version)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/people/{person}/name") { Content = JsonContent.Create(new { givenName = given, familyName = family }) };
        if (version is not null) request.Headers.IfMatch.Add(EntityTagHeaderValue.Parse(version));
        return await client.SendAsync(request);
    }

    public static async Task<JsonElement> Json(this HttpResponseMessage response) => await response.Content.ReadFromJsonAsync<JsonElement>();

    public static async Task<JsonElement> Read(this HttpClient client, string path)
    {
        var response = await client.GetAsync($"/api/v1/{path}");
        response.StatusCode.Should().Be(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return await response.Json();
    }

    public static async Task<string[]> Names(this HttpClient client, string query) =>
        [.. (await client.Read($"people?{query}")).GetProperty("items").EnumerateArray().Select(p => p.GetProperty("displayName").GetString()!)];

    public static async Task IsRefused(this Task<HttpResponseMessage> sent, HttpStatusCode status, string code)
    {
        var response = await sent;
        var body = await response.Content.ReadAsStringAsync();
        response.StatusCode.Should().Be(status, body);
        JsonDocument.Parse(body).RootElement.GetProperty("code").GetString().Should().Be(code);
    }

    public static async Task IsDone(this Task<HttpResponseMessage> sent)
    {
        var response = await sent;
        response.IsSuccessStatusCode.Should().BeTrue("{0}: {1}", response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
