using System.Text.Json;
using System.Text.Unicode;
using Competence.Kernel;

namespace Competence.Goals.Xapi.Rules;

/// <summary>JSON that the store can hold: UTF-8, no name twice, at most 32 deep, no NUL, no half characters, no number beyond all numbers.</summary>
internal static class StrictJson
{
    private const int Deepest = 32, LongestNumber = 400;
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = Deepest, AllowDuplicateProperties = false };

    public static (JsonElement Value, Refusal? Refusal) Read(ReadOnlySpan<byte> text)
    {
        if (text is [0xEF, 0xBB, 0xBF, ..]) text = text[3..];
        try
        {
            var value = Utf8.IsValid(text) ? JsonElement.Parse(text, Options) : default;
            return value.ValueKind == JsonValueKind.Undefined || !IsStorable(text) ? (default, new Refusal(400, "goals.xapi-json")) : (value, null);
        }
        catch (JsonException)
        {
            return (default, new Refusal(400, "goals.xapi-json"));
        }
    }

    private static bool IsStorable(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = Deepest });
        while (reader.Read())
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped && !IsText(reader)
                || reader.TokenType == JsonTokenType.Number && (reader.ValueSpan.Length > LongestNumber || !double.IsFinite(reader.GetDouble())))
                return false;
        return true;
    }

    private static bool IsText(Utf8JsonReader reader)
    {
        try
        {
            return !reader.GetString()!.Contains('\0', StringComparison.Ordinal);
        }
        catch (InvalidOperationException)
        {
            return false; // half a surrogate pair
        }
    }
}
