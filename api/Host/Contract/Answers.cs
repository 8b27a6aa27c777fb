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
        var paths = Json.Operations(document).Where(o => o.Method == "get").Select(o => o.Path).ToHashSet();
        var versioned = Json.Operations(document).Where(o => IsVersioned(o.Operation)).Select(o => (Path: Whole(o.Path, paths), Tag: Tag(o.Operation))).ToHashSet();
        foreach (var (path, method, operation) in Json.Operations(document))
        {
            var isAnonymous = operation.Remove(UseCases.Anonymous);
            if (operation.Remove(UseCases.Own))
            {
                Foreign(operation);
                continue;
            }
            Security(operation, method, isAnonymous);
            Parameters(operation, method, isAnonymous);
            Problems(operation, method, path, isAnonymous);
            Successes(operation, versioned.Any(whole => path == whole.Path || method != "get" && Tag(operation) == whole.Tag && IsNear(path, whole.Path)));
        }
    }

    /// <summary>A protocol of others: it says itself what it takes and refuses, and only keys speak it.</summary>
    private static void Foreign(JsonObject operation)
    {
        operation["security"] = Json.Array(new JsonObject { ["serviceKey"] = new JsonArray() }, new JsonObject { ["serviceKeyAsPassword"] = new JsonArray() });
        var parameters = operation["parameters"] as JsonArray ?? [];
        parameters.Add(Json.Ref("parameters", "X-Experience-API-Version"));
        operation["parameters"] = parameters.Parent is null ? parameters : parameters.DeepClone();
        var responses = (JsonObject)operation["responses"]!;
        foreach (var status in Statuses(operation).Where(status => status[0] is '4' or '5').Concat(["400", "401", "403", "429", "503"]).Distinct().ToArray())
            responses[status] = Json.Ref("responses", Parts.Problem(status));
        responses.Sort();
        Successes(operation, hasVersion: false);
    }

    private static bool IsVersioned(JsonObject operation) => !operation.ContainsKey(UseCases.Own) && Statuses(operation).Any(status => status is "412" or "428");

    private static IEnumerable<string> Statuses(JsonObject operation) => ((JsonObject)operation["responses"]!).Select(r => r.Key);

    private static string Tag(JsonObject operation) => (string)operation["tags"]![0]!;

    /// <summary>What the version is of: PUT /people/{id}/name goes by the ETag of GET /people/{id}.</summary>
    private static string Whole(string path, HashSet<string> gets) => gets.Contains(path) ? path : path[..path.LastIndexOf('/')];

    /// <summary>What makes the whole, or changes a part of it, also tells its version.</summary>
    private static bool IsNear(string path, string whole) =>
        path.StartsWith(whole + "/", StringComparison.Ordinal) || path == whole[..whole.LastIndexOf('/')];

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
        foreach (var parameter in parameters.OfType<JsonObject>().Where(p => (string?)p["in"] == "query")) Paging(parameter);
        if (IsVersioned(operation)) parameters.Add(Json.Ref("parameters", "If-Match"));
        if (method == "post" && !isAnonymous) parameters.Add(Json.Ref("parameters", "Idempotency-Key"));
        parameters.Add(Json.Ref("parameters", "Accept-Language"));
        operation["parameters"] = parameters.Parent is null ? parameters : parameters.DeepClone();
    }

    /// <summary>Lists are all asked for alike; the host's manners see to it.</summary>
    private static void Paging(JsonObject parameter)
    {
        if ((string)parameter["name"]! == "limit") (parameter["schema"]!["minimum"], parameter["schema"]!["maximum"]) = (1, 100);
        if ((string)parameter["name"]! == "cursor") parameter["schema"]!["maxLength"] = 500;
    }

    private static void Problems(JsonObject operation, string method, string path, bool isAnonymous)
    {
        var responses = (JsonObject)operation["responses"]!;
        var hasBody = operation["requestBody"] is not null;
        string?[] common =
        [
            "400", // a query that the operation does not know is input enough
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
