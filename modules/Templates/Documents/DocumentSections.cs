using Competence.Templates.Answers;
using Competence.Templates.Definitions;

namespace Competence.Templates.Documents;

/// <summary>The sections of a document as one of those meets them who have a part in it.</summary>
internal static class DocumentSections
{
    public static AnsweredSectionView Of(
        FilledDocument d, TemplateContent content, Section section, Keeping keeping, IReadOnlyList<AnswerDraft> drafts, Party me, DateOnly today)
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
        FilledDocument d, TemplateContent content, Section section, Keeping keeping, IReadOnlyList<AnswerDraft> drafts, Party? writer, bool isOwn)
    {
        var handed = d.HandedIn(writer);
        if (handed is null && !isOwn) return null;
        var draft = drafts.Of(section.Key, writer);
        // of a form the others see what was handed in, never what its writer has written since
        var answers = handed?.Answers is { } kept && !(isOwn && d.IsChangeable() is null) ? keeping.Open(kept, d.Id) : d.Written(content, writer, drafts, keeping);
        return new(writer, AnswerBody.Of(section, answers), isOwn && draft is not null && (handed is null || draft.SavedAt > handed.At));
    }
}
