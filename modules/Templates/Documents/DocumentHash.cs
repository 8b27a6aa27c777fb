using Competence.Templates.Answers;
using Competence.Templates.Definitions;

namespace Competence.Templates.Documents;

/// <summary>Of a document: the template's version, and what each has handed in.</summary>
internal static class DocumentHash
{
    /// <param name="answers">Of each part: null is what they wrote together.</param>
    public static string Of(FilledDocument document, Func<Party?, IReadOnlyDictionary<string, Answer>> answers) => ContentHash.Of(new
    {
        document.Id, document.TemplateId, document.TemplateVersion,
        Parts = document.Parts.OrderBy(p => p.Part).Select(p => new { p.Part, Answers = answers(p.Part).InOrder() }),
    });
}
