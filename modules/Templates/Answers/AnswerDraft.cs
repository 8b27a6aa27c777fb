using Competence.Kernel;
using Competence.Templates.Definitions;
using Marten;

namespace Competence.Templates.Answers;

/// <summary>What is written in one section, as it was saved last: its writer's own, or everybody's where they write together. It can be deleted.</summary>
/// <param name="DocumentId">The conversation, form or recruitment.</param>
/// <param name="PersonId">Under whose key it is sealed; null where the document is about nobody.</param>
/// <param name="Party">Null where they write together.</param>
/// <param name="Number">How many times it has been saved: the ETag.</param>
public sealed record AnswerDraft(Guid Id, Guid DocumentId, Guid? PersonId, string Section, Party? Party, string Answers, int Number, DateTimeOffset SavedAt)
{
    public static Guid IdOf(Guid document, string section, Party? party) => Streams.Derive(document, $"{party}/{section}");
}

internal static class AnswerDrafts
{
    public static void AddAnswers(this StoreOptions marten) =>
        marten.Schema.For<AnswerDraft>().DatabaseSchemaName("templates").Duplicate(d => d.DocumentId).Duplicate(d => d.PersonId);

    public static async Task<IReadOnlyList<AnswerDraft>> DraftsOf(this IQuerySession session, Guid document, CancellationToken ct) =>
        [.. await session.Query<AnswerDraft>().Where(d => d.DocumentId == document).ToListAsync(ct)];

    public static AnswerDraft? Of(this IEnumerable<AnswerDraft> drafts, string section, Party? party) => drafts.FirstOrDefault(d => d.Section == section && d.Party == party);

    /// <summary>What a party has written, by question; null is what they write together.</summary>
    /// <param name="open">Reads one of the drafts.</param>
    public static Dictionary<string, Answer> Written(
        this IReadOnlyList<AnswerDraft> drafts, TemplateContent content, Party? party, Func<AnswerDraft, IReadOnlyDictionary<string, Answer>> open) =>
        content.Of(party).Select(s => drafts.Of(s.Key, party)).OfType<AnswerDraft>().SelectMany(open)
            .GroupBy(a => a.Key).ToDictionary(a => a.Key, a => a.First().Value); // a question that has moved may still lie in two drafts
}
