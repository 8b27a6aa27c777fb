using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;

namespace Competence.Api.Tests.Goals;

/// <summary>What a learning system sends.</summary>
internal sealed class XapiClient(HttpClient http, string version = "1.0.3")
{
    public const string Activity = "https://kurser.exempel.se/brand";

    public HttpClient Http => http;

    public static JsonObject Statement(string verb = "passed", string actor = "ada", string? id = null)
    {
        var statement = new JsonObject
        {
            ["actor"] = new JsonObject { ["mbox"] = $"mailto:{actor}@exempel.se" },
            ["verb"] = new JsonObject { ["id"] = $"http://adlnet.gov/expapi/verbs/{verb}" },
            ["object"] = new JsonObject { ["id"] = Activity },
        };
        if (id is not null) statement["id"] = id;
        return statement;
    }

    public static JsonObject About(string target, string verb = "voided")
    {
        var statement = Statement(verb, "boss");
        statement["object"] = new JsonObject { ["objectType"] = "StatementRef", ["id"] = target };
        return statement;
    }

    public static string Agent(string name) => Uri.EscapeDataString($$"""{"mbox":"mailto:{{name}}@exempel.se"}""");

    public Task<HttpResponseMessage> Send(HttpMethod method, string path, HttpContent? body = null, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, $"/xapi/{path}") { Content = body };
        request.Headers.Add("X-Experience-API-Version", version);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return http.SendAsync(request);
    }

    public static HttpContent Json(JsonNode body) => new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");

    public Task<HttpResponseMessage> Post(JsonNode statements) => Send(HttpMethod.Post, "statements", Json(statements));

    /// <returns>The ids.</returns>
    public async Task<string[]> Stored(params JsonNode[] statements)
    {
        var answer = await Post(new JsonArray([.. statements.Select(s => s.DeepClone())]));
        ((int)answer.StatusCode).Should().Be(200, await answer.Content.ReadAsStringAsync());
        return JsonSerializer.Deserialize<string[]>(await answer.Content.ReadAsStringAsync())!;
    }

    public async Task<JsonElement> Get(string path)
    {
        var answer = await Send(HttpMethod.Get, path);
        ((int)answer.StatusCode).Should().Be(200, await answer.Content.ReadAsStringAsync());
        return JsonElement.Parse(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>The ids of what is found.</summary>
    public async Task<string[]> Found(string query) =>
        [.. (await Get($"statements?{query}")).GetProperty("statements").EnumerateArray().Select(s => s.GetProperty("id").GetString()!)];

    /// <summary>Statements first, then the data, each named by its hash.</summary>
    public static HttpContent Multipart(JsonNode statements, params (string Hash, byte[] Data)[] parts)
    {
        var body = new MultipartContent("mixed", "grans");
        var json = new StringContent(statements.ToJsonString());
        json.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        body.Add(json);
        foreach (var (hash, data) in parts)
        {
            var part = new ByteArrayContent(data);
            part.Headers.TryAddWithoutValidation("Content-Transfer-Encoding", "binary");
            part.Headers.TryAddWithoutValidation("X-Experience-API-Hash", hash);
            body.Add(part);
        }
        return body;
    }
}
