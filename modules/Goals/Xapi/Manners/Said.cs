using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Competence.Goals.Xapi.Manners;

/// <summary>Answers of the resources, each with the tag of its content: its SHA-1, which xAPI 1.0 demands as such.</summary>
internal static class Said
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IResult Json(HttpContext http, JsonNode value) => Json(http, Text(value));

    public static IResult Json(HttpContext http, string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        http.Response.Headers.ETag = $"\"{Tag(content)}\"";
        return Results.Bytes(content, "application/json");
    }

    public static string Text(JsonNode value) => value.ToJsonString(Plain);

#pragma warning disable CA5350 // a tag, which the specification says is SHA-1; nothing is protected by it
    public static string Tag(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA1.HashData(content));
#pragma warning restore CA5350
}
