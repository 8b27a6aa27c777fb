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
    DateOnly? HeldOn, DateOnly? FollowUpOn, Guid TemplateId, int TemplateVersion, LocalizedText Title, LocalizedText About, IReadOnlyList<AnsweredSectionView> Sections,
    IReadOnlyList<AgreedItemView> Carried, IReadOnlyList<AgreedItemView> Items, IReadOnlyList<HandedInView> HandedIn, IReadOnlyList<AcknowledgementView> Acknowledgements,
    IReadOnlyList<HrReadingView> Readings, bool IsErased, IReadOnlyList<ConversationAction> Actions, long Version)
{
    /// <param name="drafts">Of both: the reader meets their own, and what both write.</param>
    internal static ConversationView Of(
        Conversation talk, TemplateContent content, Seal? seal, IReadOnlyList<AnswerDraft> drafts, Party? me, DateOnly today)
    {
        var sections = me is { } party
            ? content.SeenBy(party).Select(s => ConversationSections.Of(talk, content, s, seal, drafts.Of(s.Key, s.WriterIn(party)), party, today))
            : content.Of(part: null).Select(s => ConversationSections.Together(talk, s, seal, draft: null, mayWrite: false));
        return new(
            talk.Id, talk.PersonId, talk.ManagerId, talk.CycleId, me, talk.State, talk.Due, talk.RevealOn, talk.MeetsAt, talk.Place, talk.HeldOn, talk.FollowUpOn, talk.TemplateId,
            talk.TemplateVersion, content.Title, content.About, [.. sections], [.. talk.Carried.Select(i => AgreedItemView.Of(i, seal))], [.. talk.Items.Select(i => AgreedItemView.Of(i, seal))],
            [.. talk.Preparations.Select(p => new HandedInView(p.Party, p.By, p.At))],
            [.. talk.Acknowledgements.Select(a => new AcknowledgementView(a.Party, a.By, a.At, a.ContentHash, a.Dissent is null ? null : seal?.Open(a.Dissent, talk.Id.ToString())))],
            [.. talk.Readings.Select(r => new HrReadingView(r.By, r.At, seal?.Open(r.Reason, talk.Id.ToString())))],
            seal is null && talk.Preparations.Count > 0, me is { } reader ? talk.ActionsOf(reader) : [], talk.Version);
    }
}

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
