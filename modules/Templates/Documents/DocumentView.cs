using Competence.Kernel;
using Competence.Templates.Answers;
using Competence.Templates.Definitions;

namespace Competence.Templates.Documents;

/// <summary>A document as one of those sees it who have a part in it. What the reader may not see is not in it.</summary>
/// <param name="Me">Who the reader is in it.</param>
/// <param name="PersonId">Whom a form is about; null for a recruitment.</param>
/// <param name="UnitId">Of a recruitment: where somebody is needed.</param>
/// <param name="ManagerId">Of a recruitment: who recruits.</param>
/// <param name="OpeningId">Of a recruitment: the opening that it fills.</param>
/// <param name="HandedIn">Who has handed in; null among them: what all of them write together.</param>
/// <param name="Waiting">Who has not.</param>
/// <param name="Ticked">Of a recruitment: the tasks that are done.</param>
/// <param name="Signers">Who is to sign, once everybody has handed in.</param>
/// <param name="IsErased">The person's data has been erased: what was written can be read by nobody.</param>
/// <param name="Actions">What the reader may do now.</param>
/// <param name="Version">Sent in quotes as If-Match with a signature.</param>
public sealed record DocumentView(
    Guid DocumentId, Guid TemplateId, int TemplateVersion, TemplateKind Kind, LocalizedText Title, LocalizedText About, DocumentState State, Party Me, Guid? PersonId,
    Guid? UnitId, Guid? ManagerId, Guid? OpeningId, Guid BegunBy, DateTimeOffset BegunAt, DateTimeOffset? EndedAt, IReadOnlyList<AnsweredSectionView> Sections,
    IReadOnlyList<DocumentPartView> HandedIn, IReadOnlyList<Party?> Waiting, IReadOnlyList<TickedTaskView> Ticked, IReadOnlyList<Party> Signers,
    IReadOnlyList<DocumentSignatureView> Signatures, bool IsErased, IReadOnlyList<DocumentAction> Actions, long Version)
{
    internal static DocumentView Of(FilledDocument d, TemplateContent content, Keeping keeping, IReadOnlyList<AnswerDraft> drafts, Party me, DateOnly today)
    {
        var seen = content.SeenBy(me).ToList();
        var tasks = seen.SelectMany(s => s.Questions).Select(q => q.Key).ToHashSet();
        return new(
            d.Id, d.TemplateId, d.TemplateVersion, d.Kind, content.Title, content.About, d.State, me, d.PersonId, d.Recruitment?.UnitId, d.Recruitment?.ManagerId,
            d.Recruitment?.OpeningId, d.BegunBy, d.BegunAt, d.EndedAt, [.. seen.Select(s => DocumentSections.Of(d, content, s, keeping, drafts, me, today))],
            [.. d.Parts.Select(p => new DocumentPartView(p.Part, p.By, p.At))], [.. content.PartsOf().Where(part => d.HandedIn(part) is null)],
            [.. d.Ticked.Where(t => tasks.Contains(t.Question)).Select(t => new TickedTaskView(t.Question, t.By, t.At))], [.. content.Signers()],
            [.. d.Signatures.Select(s => new DocumentSignatureView(s.Part, s.By, s.At, s.ContentHash))], keeping.IsErased && d.Parts.Count > 0,
            [.. d.ActionsOf(content, me)], d.Version);
    }
}

/// <param name="Part">Null: what all of them write together.</param>
public sealed record DocumentPartView(Party? Part, Guid By, DateTimeOffset At);

public sealed record TickedTaskView(string Question, Guid By, DateTimeOffset At);

/// <param name="ContentHash">SHA-256, in hex, of what was asked and answered.</param>
public sealed record DocumentSignatureView(Party Part, Guid By, DateTimeOffset At, string ContentHash);
