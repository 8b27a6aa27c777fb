using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Competence.Api.Contract;

/// <summary>What the finishing of the document needs of JSON.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Text(JsonNode node) => node.ToJsonString(Indented) + "\n";

    public static JsonObject Ref(string kind, string name) => new() { ["$ref"] = $"#/components/{kind}/{name}" };

    public static JsonArray Array(params IEnumerable<JsonNode?> items) => new([.. items]);

    /// <summary>The member, made where it is missing.</summary>
    public static JsonObject In(this JsonObject node, string name)
    {
        if (node[name] is not JsonObject member) node[name] = member = [];
        return member;
    }

    /// <summary>In ordinal order, so that a change of the contract is the lines that changed.</summary>
    public static void Sort(this JsonObject node, Func<string, string>? key = null)
    {
        var members = node.OrderBy(m => (key ?? (k => k))(m.Key), StringComparer.Ordinal).ToArray();
        node.Clear();
        foreach (var (name, value) in members) node[name] = value;
    }

    public static IEnumerable<JsonObject> ObjectsUnder(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(m => ObjectsUnder(m.Value)).Prepend(o),
        JsonArray a => a.SelectMany(ObjectsUnder),
        _ => [],
    };

    /// <summary>The component that this node points to, or the node itself.</summary>
    public static JsonObject Resolve(JsonObject node, JsonObject document) =>
        node["$ref"]?.GetValue<string>() is { } reference && reference.Split('/') is ["#", "components", var kind, var name]
            ? document["components"]![kind]?[name] as JsonObject ?? throw new InvalidOperationException($"{reference} is nowhere in the contract.")
            : node;

    public static IEnumerable<(string Path, string Method, JsonObject Operation)> Operations(JsonObject document) =>
        from path in (JsonObject)document["paths"]!
        from method in (JsonObject)path.Value!
        select (path.Key, method.Key, (JsonObject)method.Value!);
}
