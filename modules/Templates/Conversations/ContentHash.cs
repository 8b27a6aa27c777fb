using System.Security.Cryptography;
using System.Text.Json;
using Competence.Sealing;
using Competence.Templates.Answers;

namespace Competence.Templates.Conversations;

/// <summary>What a name is put to: the template's version, what each had prepared, what they came to and agreed on. Not what happens to it later.</summary>
internal static class ContentHash
{
    /// <returns>SHA-256 in hex, of the content as JSON with keys in order.</returns>
    public static string Of(Conversation talk, Seal? seal)
    {
        var content = new
        {
            talk.Id, talk.TemplateId, talk.TemplateVersion, talk.HeldOn, talk.FollowUpOn,
            Prepared = talk.Preparations.OrderBy(p => p.Party).Select(p => new { p.Party, Answers = Sorted(seal.Answers(p.Answers, talk.Id)) }),
            Together = Sorted(seal.Answers(talk.Summary, talk.Id)),
            Carried = talk.Carried.Select(i => i.Id),
            Agreed = talk.Items.Select(i => new { i.Id, Text = seal?.Open(i.Text, i.Id.ToString()), i.Owner, i.SkillId, i.Level, i.Due }),
        };
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(content)));
    }

    private static SortedDictionary<string, Answer> Sorted(IReadOnlyDictionary<string, Answer> answers) => new(answers.ToDictionary(), StringComparer.Ordinal);
}
