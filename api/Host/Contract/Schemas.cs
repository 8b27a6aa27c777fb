using System.Text.Json.Nodes;

namespace Competence.Api.Contract;

/// <summary>What schemas are like once it is known who is a request and who an answer; nobody's parts are left out.</summary>
internal static class Schemas
{
    private static readonly string[] Bounds =
        ["minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minItems", "maxItems"];

    public static void Complete(JsonObject document)
    {
        var schemas = (JsonObject)document["components"]!["schemas"]!;
        var requests = Json.Operations(document).Select(o => o.Operation["requestBody"]).SelectMany(body => Reachable(body, document)).ToHashSet();
        var answers = Json.Operations(document).SelectMany(o => Reachable(o.Operation["responses"], document)).ToHashSet();
        foreach (var shared in answers.Where(s => s["type"] is JsonValue))
            foreach (var bound in Bounds) shared.Remove(bound); // one request's bounds are not everybody's
        foreach (var schema in Json.ObjectsUnder(schemas).ToArray().Where(s => s["properties"] is JsonObject || s["additionalProperties"] is JsonValue))
            Members(schema, requests.Contains(schema));
        foreach (var parameter in Json.Operations(document).SelectMany(o => (JsonArray)o.Operation["parameters"]!).OfType<JsonObject>())
            if (parameter["schema"] is JsonObject schema) parameter["schema"] = InUrl(schema);
        foreach (var one in Json.ObjectsUnder(document).Where(s => s["oneOf"] is JsonArray { Count: 1 } && s["nullable"] is JsonValue).ToArray())
            one["type"] = (string?)Json.Resolve((JsonObject)one["oneOf"]![0]!, document)["type"] ?? "object"; // null needs a type beside it
        OneOfEachName(document, schemas);
        foreach (var id in Json.ObjectsUnder(document).Where(s => s["format"] is JsonValue format && (string?)format == "guid").ToArray()) id["format"] = "uuid";
        foreach (var node in Json.ObjectsUnder(document).ToArray())
            foreach (var note in node.Where(m => m.Key is "x-name" or "x-position" or "x-enumNames" || m.Key == Contract.Members.Optional || m.Key is "description" && m.Value is JsonValue text && (string?)text is "").ToArray())
                node.Remove(note.Key);
    }

    /// <summary>Repeats until nothing is left that nobody points to.</summary>
    public static void Prune(JsonObject document)
    {
        for (var pruned = true; pruned;)
        {
            var used = Json.ObjectsUnder(document).Select(o => o["$ref"]).OfType<JsonValue>().Select(r => (string)r!).ToHashSet();
            used.UnionWith(Json.ObjectsUnder(document).Select(o => o["discriminator"]?["mapping"]).OfType<JsonObject>().SelectMany(m => m).Select(m => (string)m.Value!));
            pruned = false;
            foreach (var (kind, node) in ((JsonObject)document["components"]!).Where(c => c.Key != "securitySchemes"))
                if (node is JsonObject parts)
                    foreach (var name in parts.Select(p => p.Key).Where(name => !used.Contains($"#/components/{kind}/{name}")).ToArray())
                        pruned |= parts.Remove(name);
        }
    }

    /// <summary>An answer may grow members, so it stays open; a request with an unknown member is refused.</summary>
    private static void Members(JsonObject schema, bool isRequest)
    {
        if ((!isRequest || schema["discriminator"] is not null) && schema["additionalProperties"] is JsonValue) schema.Remove("additionalProperties");
        if (!isRequest || schema["properties"] is not JsonObject properties || schema["required"] is not JsonArray required) return;
        foreach (var name in required.ToArray())
            if (properties[(string)name!]?[Contract.Members.Optional] is not null) required.Remove(name);
        if (required.Count == 0) schema.Remove("required");
    }

    /// <summary>Two modules may have a word each for the same thing: TeamDepth2, if it says the same as TeamDepth, is TeamDepth.</summary>
    private static void OneOfEachName(JsonObject document, JsonObject schemas)
    {
        foreach (var name in schemas.Select(s => s.Key).Where(n => char.IsAsciiDigit(n[^1])).ToArray())
        {
            var first = name.TrimEnd([.. "0123456789"]);
            if (schemas[first] is not { } same || !JsonNode.DeepEquals(Bare(same), Bare(schemas[name]!))) continue;
            foreach (var reference in Json.ObjectsUnder(document).Where(o => (string?)(o["$ref"] as JsonValue) == $"#/components/schemas/{name}").ToArray())
                reference["$ref"] = $"#/components/schemas/{first}";
            schemas.Remove(name);
        }
    }

    private static JsonNode Bare(JsonNode schema)
    {
        var bare = schema.DeepClone();
        ((JsonObject)bare).Remove("description");
        return bare;
    }

    /// <summary>A value in the address is there or not; it is never null, and one reference needs no wrapping.</summary>
    private static JsonObject InUrl(JsonObject schema)
    {
        schema.Remove("nullable");
        return schema["oneOf"] is JsonArray { Count: 1 } one && schema.Count == 1 ? (JsonObject)one[0]!.DeepClone() : (JsonObject)schema.DeepClone();
    }

    private static HashSet<JsonObject> Reachable(JsonNode? from, JsonObject document)
    {
        var seen = new HashSet<JsonObject>();
        var open = new Queue<JsonNode?>([from]);
        while (open.TryDequeue(out var node))
            foreach (var part in Json.ObjectsUnder(node))
                if (seen.Add(part) && Json.Resolve(part, document) is var target && target != part)
                    open.Enqueue(target);
        return seen;
    }
}
