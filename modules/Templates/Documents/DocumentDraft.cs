using Competence.Kernel;
using Competence.Templates.Definitions;
using Marten;

namespace Competence.Templates.Documents;

/// <summary>What is written in one section, as it was saved last: its writer's own, or everybody's where they write together. It can be deleted.</summary>
/// <param name="PersonId">Under whose key it is sealed; null where the document is about nobody.</param>
/// <param name="Part">Null where they write together.</param>
/// <param name="Number">How many times it has been saved: the ETag.</param>
public sealed record DocumentDraft(Guid Id, Guid DocumentId, Guid? PersonId, string Section, Party? Part, string Answers, int Number, DateTimeOffset SavedAt)
{
    public static Guid IdOf(Guid document, string section, Party? part) => Streams.Derive(document, $"{part}/{section}");
}

internal static class DocumentDrafts
{
    public static async Task<IReadOnlyList<DocumentDraft>> DraftsOf(this IQuerySession session, Guid document, CancellationToken ct) =>
        [.. await session.Query<DocumentDraft>().Where(d => d.DocumentId == document).ToListAsync(ct)];

    public static DocumentDraft? Of(this IEnumerable<DocumentDraft> drafts, string section, Party? part) => drafts.FirstOrDefault(d => d.Section == section && d.Part == part);
}
