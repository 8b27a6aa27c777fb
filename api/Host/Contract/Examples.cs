using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Competence.Api.Contract;

/// <summary>An example for every body, made of its schema and of words that a reader knows again (<see cref="Words"/>).</summary>
internal static class Examples
{
    private const int Deepest = 7;

    public static void AddTo(JsonObject document)
    {
        foreach (var (_, _, operation) in Json.Operations(document))
        {
            Add(operation["requestBody"], document);
            foreach (var (_, response) in ((JsonObject)operation["responses"]!).Where(r => r.Key[0] == '2')) Add(response, document);
        }
    }

    private static void Add(JsonNode? holder, JsonObject document)
    {
        if (holder?["content"]?["application/json"] is JsonObject content && content["schema"] is JsonObject schema)
            content["example"] = Of(schema, "", "", document, 0);
    }

    private static JsonNode? Of(JsonObject given, string name, string owner, JsonObject document, int depth)
    {
        var schema = Json.Resolve(given, document);
        if (schema["example"] is { } own) return own.DeepClone();
        if (schema["discriminator"]?["mapping"] is JsonObject { Count: > 0 } kinds) return OfKind(schema, kinds.First(), owner, document, depth);
        if ((schema["oneOf"] ?? schema["anyOf"] ?? (schema["properties"] is null ? schema["allOf"] : null)) is JsonArray { Count: > 0 } either) return Of((JsonObject)either[0]!, name, owner, document, depth);
        if (schema["enum"] is JsonArray values) return values[0]!.DeepClone();
        return (string?)schema["type"] switch
        {
            "array" => Items(schema, name, owner, document, depth),
            "integer" or "number" => Number(schema, name),
            "boolean" => Words.Truth(name),
            "string" => Text(schema, name, owner),
            _ => Object(schema, name, document, depth),
        };
    }

    private static JsonArray Items(JsonObject schema, string name, string owner, JsonObject document, int depth)
    {
        var count = Math.Max((int?)schema["minItems"] ?? 0, depth >= Deepest ? 0 : 1);
        return Json.Array(Enumerable.Range(0, count).Select(_ => Of((JsonObject)schema["items"]!, name, owner, document, depth + 1)));
    }

    private static JsonObject Object(JsonObject schema, string owner, JsonObject document, int depth)
    {
        var example = new JsonObject();
        foreach (var part in schema["allOf"] as JsonArray ?? [])
            foreach (var (name, value) in Object(Json.Resolve((JsonObject)part!, document), owner, document, depth))
                example[name] = value?.DeepClone();
        foreach (var (name, member) in schema["properties"] as JsonObject ?? [])
        {
            var isNullable = (bool?)member!["nullable"] is true;
            example[name] = depth >= Deepest && isNullable ? null : Of((JsonObject)member, name, owner, document, depth + 1);
        }
        if (schema["additionalProperties"] is JsonObject values && depth < Deepest)
            example[Words.Key(owner)] = Of(values, owner, owner, document, depth + 1);
        return example;
    }

    private static JsonObject OfKind(JsonObject schema, KeyValuePair<string, JsonNode?> kind, string owner, JsonObject document, int depth)
    {
        var example = Object(Json.Resolve(new JsonObject { ["$ref"] = kind.Value!.DeepClone() }, document), owner, document, depth);
        example[(string)schema["discriminator"]!["propertyName"]!] = kind.Key;
        return example;
    }

    private static JsonValue Number(JsonObject schema, string name)
    {
        var lowest = (decimal?)schema["minimum"] ?? decimal.MinValue;
        var highest = (decimal?)schema["maximum"] ?? decimal.MaxValue;
        var number = Math.Clamp(Words.Number(name), lowest, highest);
        return (string?)schema["type"] == "integer" ? JsonValue.Create((long)decimal.Ceiling(number)) : JsonValue.Create(number);
    }

    private static string Text(JsonObject schema, string name, string owner) => (string?)schema["format"] switch
    {
        "uuid" => Id(name),
        "date" => Words.Date(name),
        "date-time" => "2026-09-01T07:30:00Z",
        "email" => "ingrid.astrom@exempel.se",
        _ => Words.Text(name, owner) is var text && (int?)schema["maxLength"] is { } longest && text.Length > longest ? text[..longest] : text,
    };

    /// <summary>The same id wherever the same thing is meant.</summary>
    private static string Id(string name)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name.TrimEnd('s'))));
        return $"0199a3c4-7d2e-7{hash[..3]}-9{hash[3..6]}-{hash[6..18]}";
    }
}
