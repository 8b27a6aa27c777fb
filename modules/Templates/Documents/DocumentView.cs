using Competence.Kernel;
using Competence.Templates.Answers;
using Competence.Templates.Conversations;
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
    Guid? UnitId, Guid? ManagerId, Guid? OpeningId, Guid BegunBy, DateTimeOffset BegunAt, DateTimeOffset? EndedAt, IReadOnlyList<DocumentSectionView> Sections,
    IReadOnlyList<DocumentPartView> HandedIn, IReadOnlyList<Party?> Waiting, IReadOnlyList<TickedTaskView> Ticked, IReadOnlyList<Party> Signers,
    IReadOnlyList<DocumentSignatureView> Signatures, bool IsErased, IReadOnlyList<DocumentAction> Actions, long Version)
{
    internal static DocumentView Of(FilledDocument d, TemplateContent content, Keeping keeping, IReadOnlyList<DocumentDraft> drafts, Party me, DateOnly today)
    {
        var seen = content.SeenBy(me).ToList();
        var tasks = seen.SelectMany(s => s.Questions).Select(q => q.Key).ToHashSet();
        return new(
            d.Id, d.TemplateId, d.TemplateVersion, d.Kind, content.Title, content.About, d.State, me, d.PersonId, d.Recruitment?.UnitId, d.Recruitment?.ManagerId,
            d.Recruitment?.OpeningId, d.BegunBy, d.BegunAt, d.EndedAt, [.. seen.Select(s => DocumentSectionView.Of(d, content, s, keeping, drafts, me, today))],
            [.. d.Parts.Select(p => new DocumentPartView(p.Part, p.By, p.At))], [.. content.PartsOf().Where(part => d.HandedIn(part) is null)],
            [.. d.Ticked.Where(t => tasks.Contains(t.Question)).Select(t => new TickedTaskView(t.Question, t.By, t.At))], [.. content.Signers()],
            [.. d.Signatures.Select(s => new DocumentSignatureView(s.Part, s.By, s.At, s.ContentHash))], keeping.IsErased && d.Parts.Count > 0,
            [.. d.ActionsOf(content, me)], d.Version);
    }
}

/// <param name="Answers">Of those whose answers the reader sees now; nothing of the others, not even that there is something.</param>
/// <param name="MayWrite">The reader may answer it now.</param>
/// <param name="SavedTimes">How many times the reader's draft of it has been saved; sent in quotes as If-Match with the next.</param>
public sealed record DocumentSectionView(SectionView Section, IReadOnlyList<PartAnswersView> Answers, bool MayWrite, int SavedTimes)
{
    internal static DocumentSectionView Of(
        FilledDocument d, TemplateContent content, Section section, Keeping keeping, IReadOnlyList<DocumentDraft> drafts, Party me, DateOnly today)
    {
        var mayWrite = section.FilledBy.Contains(me) && d.IsChangeable() is null;
        IEnumerable<Party?> writers = section.Way == AnswerWay.Together
            ? section.FilledBy.Contains(me) || d.HandedIn(null) is not null ? [null] : []
            : content.WritersFor(section, me, d.Submitted, revealOn: null, today).Select(p => (Party?)p);
        var mine = section.FilledBy.Contains(me) ? drafts.Of(section.Key, section.WriterIn(me)) : null;
        return new(
            SectionView.Of(section),
            [.. writers.Select(writer => Part(d, content, section, keeping, drafts, writer, isOwn: mine is not null && writer == section.WriterIn(me))).OfType<PartAnswersView>()],
            mayWrite, mine?.Number ?? 0);
    }

    private static PartAnswersView? Part(
        FilledDocument d, TemplateContent content, Section section, Keeping keeping, IReadOnlyList<DocumentDraft> drafts, Party? writer, bool isOwn)
    {
        var handed = d.HandedIn(writer);
        if (handed is null && !isOwn) return null;
        var draft = drafts.Of(section.Key, writer);
        // of a form the others see what was handed in, never what its writer has written since
        var answers = handed?.Answers is { } kept && !(isOwn && d.IsChangeable() is null) ? keeping.Open(kept, d.Id) : d.Written(content, writer, drafts, keeping);
        return new(writer, AnswerBody.Of(section, answers), isOwn && draft is not null && (handed is null || draft.SavedAt > handed.At));
    }
}

/// <param name="Part">Null: what all of them write together.</param>
public sealed record DocumentPartView(Party? Part, Guid By, DateTimeOffset At);

public sealed record TickedTaskView(string Question, Guid By, DateTimeOffset At);

/// <param name="ContentHash">SHA-256, in hex, of what was asked and answered.</param>
public sealed record DocumentSignatureView(Party Part, Guid By, DateTimeOffset At, string ContentHash);
