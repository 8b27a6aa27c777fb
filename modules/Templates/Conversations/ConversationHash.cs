using Competence.Sealing;
using Competence.Templates.Answers;

namespace Competence.Templates.Conversations;

/// <summary>Of a conversation: the template's version, what each had prepared, what they came to and agreed on. Not what happens to it later.</summary>
internal static class ConversationHash
{
    public static string Of(Conversation talk, Seal? seal) => ContentHash.Of(new
    {
        talk.Id, talk.TemplateId, talk.TemplateVersion, talk.HeldOn, talk.FollowUpOn,
        Prepared = talk.Preparations.OrderBy(p => p.Party).Select(p => new { p.Party, Answers = seal.Answers(p.Answers, talk.Id).InOrder() }),
        Together = seal.Answers(talk.Summary, talk.Id).InOrder(),
        Carried = talk.Carried.Select(i => i.Id),
        Agreed = talk.Items.Select(i => new { i.Id, Text = seal?.Open(i.Text, i.Id.ToString()), i.Owner, i.SkillId, i.Level, i.Due }),
    });
}
