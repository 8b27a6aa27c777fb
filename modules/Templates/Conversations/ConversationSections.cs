using Competence.Sealing;
using Competence.Templates.Answers;
using Competence.Templates.Definitions;

namespace Competence.Templates.Conversations;

/// <summary>The sections of a conversation as one of the two meets them.</summary>
internal static class ConversationSections
{
    public static AnsweredSectionView Of(
        Conversation talk, TemplateContent content, Section section, Seal? seal, AnswerDraft? draft, Party me, DateOnly today)
    {
        if (section.Way == AnswerWay.Together) return Together(talk, section, seal, draft, talk.IsWritten && section.FilledBy.Contains(me));
        var parts = content.WritersFor(section, me, talk.Submitted, talk.RevealOn, today)
            .Select(writer => Part(talk, section, seal, writer, writer == me ? draft : null)).OfType<PartAnswersView>();
        return new(SectionView.Of(section), [.. parts], talk.IsPrepared && section.FilledBy.Contains(me), draft?.Number ?? 0);
    }

    public static AnsweredSectionView Together(Conversation talk, Section section, Seal? seal, AnswerDraft? draft, bool mayWrite)
    {
        var written = draft is not null && mayWrite ? seal.Answers(draft.Answers, draft.Id) : seal.Answers(talk.Summary, talk.Id);
        return new(
            SectionView.Of(section), talk.Summary is null && draft is null ? [] : [new(null, AnswerBody.Of(section, written), draft is not null && mayWrite)], mayWrite, draft?.Number ?? 0);
    }

    private static PartAnswersView? Part(Conversation talk, Section section, Seal? seal, Party writer, AnswerDraft? draft)
    {
        var handed = talk.Preparations.FirstOrDefault(p => p.Party == writer);
        if (draft is not null && talk.IsPrepared) return new(writer, AnswerBody.Of(section, seal.Answers(draft.Answers, draft.Id)), handed is null || draft.SavedAt > handed.At);
        return handed is null ? null : new(writer, AnswerBody.Of(section, seal.Answers(handed.Answers, talk.Id)), false);
    }
}
