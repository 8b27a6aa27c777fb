using System.Security.Cryptography;
using System.Text.Json;
using Competence.Goals.Xapi.Rules;
using Competence.Kernel;

namespace Competence.Goals.Xapi.Statements;

/// <summary>Each attachment has its data with it or says where it lies; each piece of data belongs to one, and is what its hash says.</summary>
internal static class Attaching
{
    public static Refusal? Fault(JsonElement[] statements, IReadOnlyList<AttachedData> data, bool isArray)
    {
        var named = statements.SelectMany((s, at) => In(s).Select((a, n) => (Statement: s, Attachment: a, Path: $"{(isArray ? $"[{at}]." : "")}attachments[{n}]"))).ToList();
        var hashes = named.Select(n => HashOf(n.Attachment)).ToHashSet();
        if (data.FirstOrDefault(d => !hashes.Contains(d.Sha2) || !IsHashOf(d)) is { } odd) return new Refusal(400, "goals.xapi-hash", odd.Sha2.Length > 200 ? "" : odd.Sha2);
        var sent = data.GroupBy(d => d.Sha2).ToDictionary(same => same.Key, same => same.First().Bytes);
        foreach (var (statement, attachment, path) in named)
        {
            var bytes = sent.GetValueOrDefault(HashOf(attachment));
            if (bytes is null && !attachment.Has("fileUrl")) return new Refusal(400, "goals.xapi-no-data", path);
            if (attachment.TextAt("usageType") == StatementRules.Signature && Signature.Fault(statement, attachment, bytes, path) is { } fault) return fault;
        }
        return null;
    }

    /// <summary>Its own, and those of the statement within it.</summary>
    public static IEnumerable<JsonElement> In(JsonElement statement)
    {
        var own = statement.TryGetProperty("attachments", out var attachments) ? attachments.EnumerateArray() : Enumerable.Empty<JsonElement>();
        return statement.GetProperty("object") is var thing && thing.TextAt("objectType") == "SubStatement" ? own.Concat(In(thing)) : own;
    }

    public static string HashOf(JsonElement attachment) => attachment.TextAt("sha2")!.ToLowerInvariant();

    private static bool IsHashOf(AttachedData data) => data.Sha2 == Convert.ToHexStringLower(data.Sha2.Length switch
    {
        96 => SHA384.HashData(data.Bytes),
        128 => SHA512.HashData(data.Bytes),
        _ => SHA256.HashData(data.Bytes),
    });
}
