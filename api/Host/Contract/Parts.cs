using System.Globalization;
using System.Text.Json.Nodes;
using Competence.Api.Problems;
using Microsoft.AspNetCore.WebUtilities;

namespace Competence.Api.Contract;

/// <summary>The parts that operations share: headers, problems, and the two ways to sign in.</summary>
internal static class Parts
{
    public static readonly IReadOnlyDictionary<string, string> Parameters = new Dictionary<string, string>
    {
        ["If-Match"] = """{"name":"If-Match","in":"header","required":true,"description":"The ETag of the version that the change is based on.","schema":{"type":"string"},"example":"\"7\""}""",
        ["Idempotency-Key"] = """{"name":"Idempotency-Key","in":"header","description":"A key of your own choice: a repeated request with the same key and body within 48 hours gets the first one's answer and has no second effect.","schema":{"type":"string","minLength":1,"maxLength":200},"example":"0199a3c4-7d2e-7b10-9c55-5d0e8b1f42aa"}""",
        ["X-Experience-API-Version"] = """{"name":"X-Experience-API-Version","in":"header","required":true,"description":"The version of xAPI that is spoken: 1.0.x or 2.0.x.","schema":{"type":"string"},"example":"2.0.0"}""",
        ["Accept-Language"] = """{"name":"Accept-Language","in":"header","description":"The language of sentences: Swedish unless English is preferred.","schema":{"type":"string"},"example":"en"}""",
    };

    private static readonly Dictionary<string, string> Headers = new()
    {
        ["ETag"] = """{"description":"The version, to send back as If-Match.","schema":{"type":"string"},"example":"\"7\""}""",
        ["Location"] = """{"description":"Where what was made is found.","schema":{"type":"string","format":"uri-reference"},"example":"/api/v1/jobs/0199a3c4-7d2e-7b10-9c55-5d0e8b1f42aa"}""",
        ["Retry-After"] = """{"description":"Seconds to wait before the next try.","schema":{"type":"integer","format":"int32","minimum":0},"example":30}""",
    };

    private static readonly Dictionary<string, string> SecuritySchemes = new()
    {
        ["session"] = """{"type":"apiKey","in":"cookie","name":"__Host-competence","description":"The cookie that signing in sets."}""",
        ["antiforgery"] = """{"type":"apiKey","in":"header","name":"X-Antiforgery","description":"With the cookie, anything but reading also needs the token of getMe."}""",
        ["serviceKey"] = """{"type":"http","scheme":"bearer","bearerFormat":"cdk","description":"A service key, `cdk_…`, or a token of the organisation's own identity provider. What it may do is in its scopes."}""",
        ["serviceKeyAsPassword"] = """{"type":"http","scheme":"basic","description":"For learning systems (xAPI): any user name, such as the key's id, and the whole service key as the password."}""",
    };

    public static string Problem(string status) => $"Problem{status}";

    public static void AddTo(JsonObject document)
    {
        var components = document.In("components");
        foreach (var (name, json) in Parameters) components.In("parameters")[name] = JsonNode.Parse(json);
        foreach (var (name, json) in Headers) components.In("headers")[name] = JsonNode.Parse(json);
        components["securitySchemes"] = new JsonObject(SecuritySchemes.Select(s => KeyValuePair.Create(s.Key, JsonNode.Parse(s.Value))));
        for (var status = 400; status <= 599; status++)
            if (Sentences.Has($"http.{status}")) components.In("responses")[Problem($"{status}")] = Response(status);
    }

    /// <summary>With the sentences that people really get.</summary>
    private static JsonObject Response(int status)
    {
        var code = status == 400 ? "validation" : $"http.{status}";
        var problem = new JsonObject
        {
            ["type"] = $"urn:competence:problem:{code}",
            ["title"] = InEnglish($"http.{status}"),
            ["status"] = status,
            ["detail"] = InEnglish(code),
            ["code"] = code,
            ["traceId"] = "4bf92f3577b34da6a3ce929d0e0e4736",
            ["errors"] = status == 400 ? Json.Array(new JsonObject { ["name"] = "name", ["reason"] = "'name' must not be empty." }) : Json.Array(),
        };
        var response = new JsonObject
        {
            ["description"] = ReasonPhrases.GetReasonPhrase(status) is { Length: > 0 } phrase ? phrase : $"{status}",
            ["content"] = new JsonObject
            {
                ["application/problem+json"] = new JsonObject { ["schema"] = Json.Ref("schemas", nameof(Problem)), ["example"] = problem },
            },
        };
        if (status is 429 or 503) response["headers"] = new JsonObject { ["Retry-After"] = Json.Ref("headers", "Retry-After") };
        return response;
    }

    private static string InEnglish(string code)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        try { return Sentences.For(code, []); }
        finally { CultureInfo.CurrentUICulture = before; }
    }
}
