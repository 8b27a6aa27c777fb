using System.Text.Json.Nodes;

namespace Competence.Api.Contract;

/// <summary>
/// The same contract as OpenAPI 3.1, whose schemas are JSON Schema 2020-12. Microsoft.OpenApi 3.11 was tried for this: it
/// loses <c>nullable</c> beside a reference, and so says that null is refused where it is not.
/// </summary>
internal static class Version31
{
    public static JsonObject Of(JsonObject document)
    {
        var copy = (JsonObject)document.DeepClone();
        copy["openapi"] = "3.1.1";
        Convert(copy);
        return copy;
    }

    private static void Convert(JsonNode? node)
    {
        if (node is JsonArray array)
            foreach (var item in array) Convert(item);
        if (node is not JsonObject o) return;
        foreach (var (_, value) in o.Where(m => m.Key is not ("example" or "examples" or "enum" or "default")).ToArray()) Convert(value);
        Nullable(o);
        Exclusive(o, "exclusiveMinimum", "minimum");
        Exclusive(o, "exclusiveMaximum", "maximum");
        if (o["type"] is JsonValue && o["example"] is { } example)
        {
            o.Remove("example");
            o["examples"] = Json.Array(example);
        }
        if (o["format"] is JsonValue format && (string?)format == "binary")
        {
            o.Remove("format");
            o["contentMediaType"] = "application/octet-stream";
        }
    }

    private static void Nullable(JsonObject schema)
    {
        if (schema["nullable"] is not JsonValue nullable) return;
        schema.Remove("nullable");
        if (!nullable.GetValue<bool>()) return;
        if (schema["oneOf"] is JsonArray either)
        {
            schema.Remove("type");
            either.Add(new JsonObject { ["type"] = "null" });
        }
        else if (schema["type"] is JsonValue type)
        {
            schema["type"] = Json.Array((string?)type, "null");
            if (schema["enum"] is JsonArray values && values.All(v => v is not null)) values.Add(null);
        }
    }

    private static void Exclusive(JsonObject schema, string flag, string bound)
    {
        if (schema[flag] is not JsonValue value || !value.TryGetValue<bool>(out var isExclusive)) return;
        schema.Remove(flag);
        if (!isExclusive || schema[bound] is not { } limit) return;
        schema.Remove(bound);
        schema[flag] = limit;
    }
}
