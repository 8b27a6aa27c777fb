using Competence.Kernel;
using Competence.Sealing;
using Competence.Templates.Answers;
using Competence.Templates.Definitions;

namespace Competence.Templates.Conversations;

/// <summary>A conversation as one of the two sees it, or somebody of HR who has said why. What the reader may not see is not in it.</summary>
/// <param name="Me">Who the reader is in it; null: somebody of HR, who sees what the two came to and not what each had prepared.</param>
/// <param name="CycleId">The round that it belongs to; null where the two talk by themselves.</param>
/// <param name="Due">The day by which it is to be held.</param>
/// <param name="RevealOn">The day on which what is handed in is shown even where the other has not.</param>
/// <param name="FollowUpOn">When they want to look at it again.</param>
/// <param name="Carried">What they agreed on before and was not done.</param>
/// <param name="Items">What they agreed on this time.</param>
/// <param name="IsErased">The person's data has been erased: what was written can be read by nobody.</param>
/// <param name="Actions">What the reader may do now.</param>
/// <param name="Version">Sent in quotes as If-Match with an acknowledgement.</param>
public sealed record ConversationView(
    Guid ConversationId, Guid PersonId, Guid ManagerId, Guid? CycleId, Party? Me, ConversationState State, DateOnly Due, DateOnly? RevealOn, DateTimeOffset? MeetsAt, string? Place,
    DateOnly? HeldOn, DateOnly? FollowUpOn, Guid TemplateId, int TemplateVersion, LocalizedText Title, LocalizedText About, IReadOnlyList<ConversationSectionView> Sections,
    IReadOnlyList<AgreedItemView> Carried, IReadOnlyList<AgreedItemView> Items, IReadOnlyList<HandedInView> HandedIn, IReadOnlyList<AcknowledgementView> Acknowledgements,
    IReadOnlyList<HrReadingView> Readings, bool IsErased, IReadOnlyList<ConversationAction> Actions, long Version)
{
    /// <param name="drafts">What the reader is writing, and both are.</param>
    internal static ConversationView Of(
        Conversation talk, TemplateContent content, Seal? seal, IReadOnlyDictionary<string, PreparationDraft> drafts, Party? me, DateOnly today)
    {
        var sections = me is { } party
            ? content.SeenBy(party).Select(s => ConversationSectionView.Of(talk, content, s, seal, drafts.GetValueOrDefault(s.Key), party, today))
            : content.Together().Select(s => ConversationSectionView.Together(talk, s, seal, draft: null, mayWrite: false));
        return new(
            talk.Id, talk.PersonId, talk.ManagerId, talk.CycleId, me, talk.State, talk.Due, talk.RevealOn, talk.MeetsAt, talk.Place, talk.HeldOn, talk.FollowUpOn, talk.TemplateId,
            talk.TemplateVersion, content.Title, content.About, [.. sections], [.. talk.Carried.Select(i => AgreedItemView.Of(i, seal))], [.. talk.Items.Select(i => AgreedItemView.Of(i, seal))],
            [.. talk.Preparations.Select(p => new HandedInView(p.Party, p.By, p.At))],
            [.. talk.Acknowledgements.Select(a => new AcknowledgementView(a.Party, a.By, a.At, a.ContentHash, a.Dissent is null ? null : seal?.Open(a.Dissent, talk.Id.ToString())))],
            [.. talk.Readings.Select(r => new HrReadingView(r.By, r.At, seal?.Open(r.Reason, talk.Id.ToString())))],
            seal is null && talk.Preparations.Count > 0, me is { } reader ? talk.ActionsOf(reader) : [], talk.Version);
    }
}

/// <param name="Answers">Of those whose answers the reader sees now; nothing of the others, not even that there is something.</param>
/// <param name="MayWrite">The reader may answer it now.</param>
/// <param name="SavedTimes">How many times the reader's draft of it has been saved; sent in quotes as If-Match with the next.</param>
public sealed record ConversationSectionView(SectionView Section, IReadOnlyList<PartAnswersView> Answers, bool MayWrite, int SavedTimes)
{
    internal static ConversationSectionView Of(
        Conversation talk, TemplateContent content, Section section, Seal? seal, PreparationDraft? draft, Party me, DateOnly today)
    {
        if (section.Way == AnswerWay.Together) return Together(talk, section, seal, draft, talk.IsWritten && section.FilledBy.Contains(me));
        var parts = content.WritersFor(section, me, talk.Submitted, talk.RevealOn, today)
            .Select(writer => Part(talk, section, seal, writer, writer == me ? draft : null)).OfType<PartAnswersView>();
        return new(SectionView.Of(section), [.. parts], talk.IsPrepared && section.FilledBy.Contains(me), draft?.Number ?? 0);
    }

    internal static ConversationSectionView Together(Conversation talk, Section section, Seal? seal, PreparationDraft? draft, bool mayWrite)
    {
        var written = draft is not null && mayWrite ? seal.Answers(draft.Answers, draft.Id) : seal.Answers(talk.Summary, talk.Id);
        return new(
            SectionView.Of(section), talk.Summary is null && draft is null ? [] : [new(null, AnswerBody.Of(section, written), draft is not null && mayWrite)], mayWrite, draft?.Number ?? 0);
    }

    private static PartAnswersView? Part(Conversation talk, Section section, Seal? seal, Party writer, PreparationDraft? draft)
    {
        var handed = talk.Preparations.FirstOrDefault(p => p.Party == writer);
        if (draft is not null && talk.IsPrepared) return new(writer, AnswerBody.Of(section, seal.Answers(draft.Answers, draft.Id)), handed is null || draft.SavedAt > handed.At);
        return handed is null ? null : new(writer, AnswerBody.Of(section, seal.Answers(handed.Answers, talk.Id)), false);
    }
}

/// <param name="Party">Whose they are; null: both's.</param>
/// <param name="IsDraft">Saved, and not handed in or written down since.</param>
public sealed record PartAnswersView(Party? Party, IReadOnlyList<AnswerBody> Answers, bool IsDraft);

/// <param name="Text">Null where it can be read no longer.</param>
/// <param name="Owner">Who sees to it.</param>
/// <param name="IsDone">Null while it is open; false: it will not be done.</param>
/// <param name="IsPlanned">It is in the person's development plan.</param>
public sealed record AgreedItemView(Guid ItemId, string? Text, Party Owner, Guid? SkillId, int? Level, DateOnly? Due, bool? IsDone, bool IsPlanned)
{
    internal static AgreedItemView Of(AgreedItem i, Seal? seal) => new(i.Id, seal?.Open(i.Text, i.Id.ToString()), i.Owner, i.SkillId, i.Level, i.Due, i.IsDone, i.IsPlanned);
}

public sealed record HandedInView(Party Party, Guid By, DateTimeOffset At);

/// <param name="ContentHash">SHA-256, in hex, of what was asked and answered.</param>
/// <param name="Dissent">What they see otherwise; null where nothing.</param>
public sealed record AcknowledgementView(Party Party, Guid By, DateTimeOffset At, string ContentHash, string? Dissent);

/// <summary>Somebody of HR who has read it, and why.</summary>
public sealed record HrReadingView(Guid By, DateTimeOffset At, string? Reason);
