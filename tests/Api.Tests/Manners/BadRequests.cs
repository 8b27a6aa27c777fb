using System.Text;
using System.Text.Json.Nodes;

namespace Competence.Api.Tests.Manners;

/// <summary>Bodies that no client means to send.</summary>
internal static class BadRequests
{
    private const string Json = "application/json";

    /// <summary>Each, put in the place of a field, may be taken or refused, but never break anything.</summary>
    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "0.5", "1e400", "-1e400", "99999999999999999999999", "\"\"", "\" \"", "\"x\"", "\"null\"", "\"\\u0000\"", "\"\\uD800\"",
        "\"\\uDFFF\\uD800\"", "\"\\uD83D\\uDE80\"", "\"\\u202E\\u200B\\uFEFF\"", "\"<script>alert(1)</script>\"", "\"'; drop table x; --\"", "\"{0} %s ${x}\"",
        "\"0001-01-01\"", "\"9999-12-31\"", "\"2030-02-30\"", "\"00000000-0000-0000-0000-000000000000\"", "[]", "{}", "[null]", "[[]]", "[{}]", "[\"x\",\"x\"]", "{\"x\":1}", "{\"$type\":\"System.Object\"}",
        $"\"{new string('å', 20_000)}\"", $"[{string.Join(',', Enumerable.Repeat("1", 20_000))}]",
    ];

    public static IEnumerable<(string What, byte[] Body, string? Type)> For(Type type)
    {
        var fitting = Fitting.Of(type);
        var text = fitting?.ToJsonString() ?? "null";
        var bytes = Encoding.UTF8.GetBytes(text);

        foreach (var whole in (string[])["", " ", "null", "true", "1", "\"x\"", "[]", "{}", "[null]", "[{}]", "{", "}", "{\"", "{\"a\"", "{\"a\":", "{\"a\":1", "nul", "NaN", "undefined", "{'a':1}", "{a:1}", "//x\n{}", "{}{}", "{} x", "\u0000", "{\"\":1}", "{\"\\u0000\":1}", "{\"\\uD800\":1}", "{\"__proto__\":{}}", "{\"$id\":\"1\",\"$ref\":\"1\"}", text + text, text[..^1], text + ",", "[" + text + "]"])
            yield return ($"whole {Short(whole)}", Encoding.UTF8.GetBytes(whole), Json);
        yield return ("deep", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 40)) + "1" + new string('}', 40)), Json);
        yield return ("very deep", Encoding.UTF8.GetBytes(new string('[', 100_000)), Json);
        yield return ("huge", Encoding.UTF8.GetBytes($"{{\"a\":\"{new string('a', 300_000)}\"}}"), Json);
        yield return ("UTF-16", Encoding.Unicode.GetBytes(text), Json);
        yield return ("UTF-16 said", Encoding.Unicode.GetBytes(text), Json + "; charset=utf-16");
        yield return ("UTF-32", Encoding.UTF32.GetBytes(text), Json);
        yield return ("unknown charset", bytes, Json + "; charset=klingon");
        yield return ("not UTF-8", [.. "{\"a\":\""u8, 0xC3, 0x28, 0xFF, .. "\"}"u8], Json);
        yield return ("overlong", [.. "{\"a\":\""u8, 0xC0, 0x80, .. "\"}"u8], Json);
        yield return ("surrogate in UTF-8", [.. "{\"a\":\""u8, 0xED, 0xA0, 0x80, .. "\"}"u8], Json);
        yield return ("byte order mark", [0xEF, 0xBB, 0xBF, .. bytes], Json);
        foreach (var type2 in (string?[])[null, "", "x", "text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data", "multipart/form-data; boundary=x", "application/problem+json", "application/json; x=\""])
            yield return ($"type {type2}", bytes, type2);

        if (fitting is not JsonObject fields) yield break;
        yield return ("unknown member", Encoding.UTF8.GetBytes(With(fields, "tenant", "\"x\"")), Json);
        foreach (var (name, _) in fields.ToArray())
        {
            yield return ($"{name} twice", Encoding.UTF8.GetBytes($"{text[..^1]},\"{name}\":null}}"), Json);
            yield return ($"{name} missing", Encoding.UTF8.GetBytes(With(fields, name, null)), Json);
            foreach (var value in Values) yield return ($"{name}: {Short(value)}", Encoding.UTF8.GetBytes(With(fields, name, value)), Json);
        }
    }

    private static string With(JsonObject fields, string name, string? value)
    {
        var others = fields.Where(f => f.Key != name).Select(f => $"\"{f.Key}\":{f.Value?.ToJsonString() ?? "null"}");
        return $"{{{string.Join(',', value is null ? others : others.Append($"\"{name}\":{value}"))}}}";
    }

    private static string Short(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
