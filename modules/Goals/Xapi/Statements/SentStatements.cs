using System.Text.Json;
using Competence.Goals.Xapi.Manners;
using Competence.Goals.Xapi.Rules;
using Competence.Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Competence.Goals.Xapi.Statements;

/// <param name="Sha2">In hexadecimal digits, lower case.</param>
public sealed record AttachedData(string Sha2, byte[] Bytes);

/// <summary>What a request brings: statements that hold to the specification, and the data attached to them.</summary>
internal sealed record SentStatements(IReadOnlyList<JsonElement> Statements, IReadOnlyList<AttachedData> Data)
{
    public static async Task<(SentStatements? Sent, Refusal? Refusal)> Read(HttpRequest request, XapiVersion version, bool isOne, CancellationToken ct)
    {
        var type = MediaTypeHeaderValue.TryParse(request.ContentType, out var parsed) ? parsed : null;
        var (json, data, refusal) = type?.MediaType.Value?.ToLowerInvariant() switch
        {
            "application/json" => await Plain(request, ct),
            "multipart/mixed" => await Multipart.Read(request, type!, ct),
            _ => ([], [], new Refusal(400, "goals.xapi-content-type")),
        };
        if (refusal is not null) return (null, refusal);

        var (value, unreadable) = StrictJson.Read(json);
        if (unreadable is not null) return (null, unreadable);
        var isArray = value.ValueKind == JsonValueKind.Array && !isOne;
        JsonElement[] statements = isArray ? [.. value.EnumerateArray()] : [value];
        var rule = StatementRules.Of(version);
        var fault = statements.Select((s, at) => rule(s, isArray ? $"[{at}]" : "")).FirstOrDefault(found => found is not null)
            ?? Twice(statements)
            ?? Attaching.Fault(statements, data, isArray);
        return fault is null ? (new(statements, data), null) : (null, fault);
    }

    private static async Task<(byte[], IReadOnlyList<AttachedData>, Refusal?)> Plain(HttpRequest request, CancellationToken ct) =>
        await Body.Read(request.Body, OwnManners.LongestJson, ct) is { } body ? (body, [], null) : ([], [], Body.TooLarge(OwnManners.LongestJson));

    private static Refusal? Twice(JsonElement[] statements) =>
        statements.Select(s => s.TextAt("id")?.ToLowerInvariant()).OfType<string>().GroupBy(id => id).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? new Refusal(400, "goals.xapi-twice", "id", twice.Key) : null;
}
