using System.Text.Json.Nodes;
using NSwag.Generation;

namespace Competence.Api.Contract;

/// <summary>The contract as it is served, committed and tested; made once, when first asked for.</summary>
internal sealed class ContractDocument(IOpenApiDocumentGenerator generator)
{
    private readonly Lazy<Task<JsonObject>> document =
        new(async () => Complete((JsonObject)JsonNode.Parse((await generator.GenerateAsync("v1")).ToJson())!));

    /// <summary>OpenAPI 3.0: the committed one.</summary>
    public async Task<string> Text() => Json.Text(await document.Value);

    /// <summary>OpenAPI 3.1, the same operations.</summary>
    public async Task<string> Text31() => Json.Text(Version31.Of(await document.Value));

    private static JsonObject Complete(JsonObject generated)
    {
        var document = new JsonObject
        {
            ["openapi"] = "3.0.4",
            ["info"] = Info(),
            ["servers"] = Json.Array(new JsonObject { ["url"] = "/" }),
            ["tags"] = new JsonArray(),
            ["paths"] = generated["paths"]!.DeepClone(),
            ["components"] = generated["components"]!.DeepClone(),
        };
        Parts.AddTo(document);
        Answers.Complete(document);
        Schemas.Complete(document);
        Schemas.Prune(document);
        Examples.AddTo(document);

        var used = Json.Operations(document).Select(o => (string)o.Operation["tags"]![0]!).ToHashSet();
        document["tags"] = Json.Array(Tags.InOrder.Where(used.Contains).Select(tag => new JsonObject { ["name"] = tag, ["description"] = Tags.Description(tag) }));
        ((JsonObject)document["paths"]!).Sort();
        foreach (var (_, path) in (JsonObject)document["paths"]!) ((JsonObject)path!).Sort(Verb);
        foreach (var (_, _, operation) in Json.Operations(document)) operation.Sort(Part);
        foreach (var (_, parts) in (JsonObject)document["components"]!) ((JsonObject)parts!).Sort();
        return document;
    }

    private static string Verb(string method) => method switch { "get" => "1", "post" => "2", "put" => "3", "patch" => "4", _ => "5" };

    private static string Part(string name) => name switch
    {
        "tags" => "1", "operationId" => "2", "summary" => "3", "description" => "4", "x-action" => "5", "security" => "6", "parameters" => "7", "requestBody" => "8", _ => "9",
    };

    private static JsonObject Info() => new()
    {
        ["title"] = "Competence",
        ["version"] = "1",
        ["description"] = """
            What people can do, what will be needed, and what to do about it.

            Ids are UUIDs, dates days (`2026-09-01`), instants UTC. Lists come in pages: send `nextCursor` back as `cursor`.
            Everything that is not what was asked for is a problem (RFC 9457) with a stable `code`. Members may be added to
            answers; members unknown to a request are refused.
            """,
        ["contact"] = new JsonObject { ["name"] = "Whoever runs this installation" },
        ["license"] = new JsonObject { ["name"] = "As agreed with the owner of the repository" },
    };
}
