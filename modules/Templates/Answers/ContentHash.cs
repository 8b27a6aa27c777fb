using System.Security.Cryptography;
using System.Text.Json;

namespace Competence.Templates.Answers;

/// <summary>What a name is put to, so that it can be shown later that it was this and nothing else.</summary>
internal static class ContentHash
{
    /// <returns>SHA-256 in hex, of the content as JSON; whoever makes the content settles the order of what is in it.</returns>
    public static string Of(object content) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(content)));

    public static SortedDictionary<string, Answer> InOrder(this IReadOnlyDictionary<string, Answer> answers) => new(answers.ToDictionary(), StringComparer.Ordinal);
}
