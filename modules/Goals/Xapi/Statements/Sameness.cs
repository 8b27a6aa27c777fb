using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using Competence.Goals.Xapi.Manners;
using Competence.Goals.Xapi.Rules;

namespace Competence.Goals.Xapi.Statements;

/// <summary>
/// When two statements are the same (xAPI Data, 2.3.1): what the store sets, displays of verbs, definitions of activities, the order of a
/// group's members and how a time is written make no difference; signatures are made of a statement and are not part of it.
/// </summary>
internal static class Sameness
{
    private static readonly string[] Set = ["id", "stored", "authority", "version", "timestamp"];

    /// <summary>Equal for two that are the same. Their timestamps, which the store may have set, are to be compared beside it.</summary>
    public static byte[] Fingerprint(JsonElement statement)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer)) Write(writer, statement, "", isRoot: true);
        return SHA256.HashData(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, JsonElement value, string name, bool isRoot = false)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var property in value.EnumerateObject().Where(p => !IsIgnored(p, name, isRoot)).OrderBy(p => p.Name, StringComparer.Ordinal)) Write(writer, property, name, isRoot);
                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in value.EnumerateArray()) Write(writer, item, name);
                writer.WriteEndArray();
                break;
            case JsonValueKind.String:
                writer.WriteStringValue(Text(value.GetString()!, name));
                break;
            case JsonValueKind.Number:
                writer.WriteNumberValue(value.GetDouble());
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }

    private static void Write(Utf8JsonWriter writer, JsonProperty property, string holder, bool isRoot)
    {
        writer.WritePropertyName(property.Name);
        var name = holder == "extensions" ? holder : property.Name; // what is in them is the sender's own, whatever it is called
        if (holder != "contextActivities" && name is not ("member" or "attachments"))
        {
            Write(writer, property.Value, name);
            return;
        }
        var items = Mentioned.OneOrMany(property.Value).Where(i => !isRoot || i.TextAt("usageType") != StatementRules.Signature);
        writer.WriteStartArray();
        foreach (var item in name == "member" ? items.OrderBy(m => Convert.ToHexString(Fingerprint(m)), StringComparer.Ordinal) : items) Write(writer, item, name);
        writer.WriteEndArray();
    }

    private static bool IsIgnored(JsonProperty property, string holder, bool isRoot) => holder != "extensions" && (
        isRoot && Set.Contains(property.Name)
        || holder == "verb" && property.Name == "display"
        || property.Name == "definition"
        || isRoot && property.Name == "attachments" && property.Value.EnumerateArray().All(a => a.TextAt("usageType") == StatementRules.Signature));

    private static string Text(string text, string name) => name switch
    {
        "duration" => Formats.Coarse(text),
        "mbox" => Mention.Mailbox(text),
        "timestamp" when Formats.At(text) is { } at => XapiHosting.Instant(at),
        _ => text,
    };
}
