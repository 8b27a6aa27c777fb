using System.Security.Cryptography;
using System.Text.Json;
using Competence.Templates.Answers;
using Competence.Templates.Definitions;

namespace Competence.Templates.Documents;

/// <summary>What a name is put to: the template's version, and what each has handed in.</summary>
internal static class DocumentHash
{
    /// <param name="answers">Of each part: null is what they wrote together.</param>
    /// <returns>SHA-256 in hex, of the content as JSON with keys in order.</returns>
    public static string Of(FilledDocument document, Func<Party?, IReadOnlyDictionary<string, Answer>> answers)
    {
        var content = new
        {
            document.Id, document.TemplateId, document.TemplateVersion,
            Parts = document.Parts.OrderBy(p => p.Part).Select(p => new { p.Part, Answers = new SortedDictionary<string, Answer>(answers(p.Part).ToDictionary(), StringComparer.Ordinal) }),
        };
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(content)));
    }
}
