using System.Text.Json.Nodes;

namespace Competence.Api.Contract;

/// <summary>
/// What holds for every operation alike: who may call it, the headers it takes and gives, and the problems that any
/// request may meet. What an operation refuses for reasons of its own, it has declared itself.
/// </summary>
internal static class Answers
{
    public static void Complete(JsonObject document)
    {
        var versioned = Json.Operations(document).Where(o => IsVersioned(o.Operation)).Select(o => o.Path).ToHashSet();
        foreach (var (path, method, operation) in Json.Operations(document))
        {
            var isAnonymous = operation.Remove(UseCases.Anonymous);
            Security(operation, method, isAnonymous);
            Parameters(operation, method, isAnonymous);
            Problems(operation, method, path, isAnonymous);
            Successes(operation, IsVersioned(operation) || method == "get" && (versioned.Contains(path) || versioned.Any(p => IsPartOf(p, path))));
        }
    }

    private static bool IsVersioned(JsonObject operation) => Statuses(operation).Any(status => status is "412" or "428");

    private static IEnumerable<string> Statuses(JsonObject operation) => ((JsonObject)operation["responses"]!).Select(r => r.Key);

    /// <summary>A part with a version of its own is the whole's: PUT /people/{id}/name goes by the ETag of GET /people/{id}.</summary>
    private static bool IsPartOf(string part, string whole) =>
        part.StartsWith(whole + "/", StringComparison.Ordinal) && part[(whole.Length + 1)..] is var rest && !rest.Contains('/') && !rest.Contains('{');

    private static void Security(JsonObject operation, string method, bool isAnonymous)
    {
        var session = new JsonObject { ["session"] = new JsonArray() };
        if (method != "get") session["antiforgery"] = new JsonArray();
        operation["security"] = isAnonymous ? [] : Json.Array(session, new JsonObject { ["serviceKey"] = new JsonArray() });
    }

    private static void Parameters(JsonObject operation, string method, bool isAnonymous)
    {
        var parameters = operation["parameters"] as JsonArray ?? [];
        foreach (var header in parameters.OfType<JsonObject>().Where(p => (string?)p["in"] == "header" && Parts.Parameters.ContainsKey((string)p["name"]!)).ToArray())
            parameters.Remove(header); // told once, in the shared parts
        if (IsVersioned(operation)) parameters.Add(Json.Ref("parameters", "If-Match"));
        if (method == "post" && !isAnonymous) parameters.Add(Json.Ref("parameters", "Idempotency-Key"));
        parameters.Add(Json.Ref("parameters", "Accept-Language"));
        operation["parameters"] = parameters.Parent is null ? parameters : parameters.DeepClone();
    }

    private static void Problems(JsonObject operation, string method, string path, bool isAnonymous)
    {
        var responses = (JsonObject)operation["responses"]!;
        var hasBody = operation["requestBody"] is not null;
        var hasInput = hasBody || ((JsonArray)operation["parameters"]!).Any(p => p!["in"] is not null);
        string?[] common =
        [
            hasInput ? "400" : null,
            isAnonymous ? null : "401",
            isAnonymous ? null : "403",
            path.Contains('{') ? "404" : null,
            IsVersioned(operation) ? "412" : null,
            IsVersioned(operation) ? "428" : null,
            hasBody ? "413" : null,
            hasBody ? "415" : null,
            method == "post" && !isAnonymous ? "409" : null, // the first request with this Idempotency-Key is still at work
            method == "post" && !isAnonymous ? "422" : null, // the key was used for another body
            "429",
            "503",
        ];
        var problems = Statuses(operation).Where(status => status[0] is '4' or '5').Concat(common.OfType<string>()).Distinct().ToArray();
        foreach (var status in problems) responses[status] = Json.Ref("responses", Parts.Problem(status));
        responses.Sort();
    }

    private static void Successes(JsonObject operation, bool hasVersion)
    {
        foreach (var (status, node) in ((JsonObject)operation["responses"]!).Where(r => r.Key[0] == '2'))
        {
            var response = (JsonObject)node!;
            response["description"] = status switch
            {
                "201" => "Made.",
                "202" when response["content"] is not null => "Begun; Location names the job to follow.",
                "202" => "Taken up; it will be so before long.",
                "204" => "Done; there is nothing to tell.",
                _ => "What was asked for.",
            };
            if (status == "201" || status == "202" && response["content"] is not null) response.In("headers")["Location"] = Json.Ref("headers", "Location");
            if (hasVersion) response.In("headers")["ETag"] = Json.Ref("headers", "ETag");
        }
    }
}
