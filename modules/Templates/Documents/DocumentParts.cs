using System.Security.Claims;
using Competence.Kernel;
using Competence.Templates.Answers;
using Competence.Templates.Definitions;
using Marten;

namespace Competence.Templates.Documents;

/// <summary>Who has a part in a document, and which sections it is.</summary>
internal static class DocumentParts
{
    public static readonly Refusal Unknown = Refusal.NotFound("templates.unknown-document");

    /// <summary>The document as its reader meets it: one that they have no part in is not there.</summary>
    public static async Task<(FilledDocument? Document, Party Part)> Found(this IQuerySession session, IPolicy policy, ClaimsPrincipal reader, Guid document, CancellationToken ct) =>
        await session.LoadAsync<FilledDocument>(document, ct) is { } found && await policy.PartOf(Actor.Of(reader)!, found, ct) is { } part ? (found, part) : (null, default);

    /// <summary>By what holds today: whoever leads the person no longer has no part any more.</summary>
    /// <returns>Null where they have none.</returns>
    public static async Task<Party?> PartOf(this IPolicy policy, Actor reader, FilledDocument document, CancellationToken ct)
    {
        if (reader.PersonId is not { } me) return null;
        if (document.Recruitment is { } recruitment)
            return recruitment.ManagerId == me ? Party.Manager : await policy.CanIn(reader, "document-hr.write", recruitment.UnitId, ct) is null ? Party.Hr : null;
        if (document.PersonId == me) return Party.Employee;
        if (await policy.Can(reader, "document-lead.write", document.PersonId, ct) is null) return Party.Manager;
        return await policy.Can(reader, "document-hr.write", document.PersonId, ct) is null ? Party.Hr : null;
    }

    /// <summary>All parts that are to be handed in.</summary>
    public static IEnumerable<Party?> PartsOf(this TemplateContent content) =>
        content.Sections.SelectMany(s => s.Way == AnswerWay.Together ? [null] : s.FilledBy.Select(p => (Party?)p)).Distinct();

    /// <summary>Those who are to put their names to it: who fills a section that asks for a signature.</summary>
    public static IEnumerable<Party> Signers(this TemplateContent content) =>
        content.Sections.Where(s => s.Questions.Any(q => q.Kind == QuestionKind.Signature)).SelectMany(s => s.FilledBy).Distinct().Order();

    /// <summary>Everybody has handed in what they were to.</summary>
    public static bool IsHandedIn(this FilledDocument document, TemplateContent content) => content.PartsOf().All(part => document.HandedIn(part) is not null);

    /// <summary>What of the part is written, by question: tasks of a recruitment are ticked one by one.</summary>
    public static IReadOnlyDictionary<string, Answer> Written(
        this FilledDocument document, TemplateContent content, Party? part, IReadOnlyList<AnswerDraft> drafts, Keeping keeping)
    {
        var answers = drafts.Written(content, part, d => keeping.Open(d.Answers, d.Id));
        if (document.Recruitment is not null)
            foreach (var task in document.Ticked) answers[task.Question] = new(IsDone: true);
        return answers;
    }
}
