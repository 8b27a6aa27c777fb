using Competence.Kernel;
using Competence.Templates.Definitions;
using Marten;

namespace Competence.Templates.Conversations;

/// <summary>What is being written in one section and is not handed in yet: its writer's own, or both's where they write together. Sealed, and deleted when it is over.</summary>
/// <param name="Party">Null where they write together.</param>
/// <param name="Number">How many times it has been saved: the ETag.</param>
public sealed record PreparationDraft(Guid Id, Guid ConversationId, Guid PersonId, string Section, Party? Party, string Answers, int Number, DateTimeOffset SavedAt)
{
    public static Guid IdOf(Guid conversation, string section, Party? party) => Streams.Derive(conversation, $"{party}/{section}");
}

internal static class PreparationDrafts
{
    /// <summary>What the party is writing, and what both are.</summary>
    public static async Task<IReadOnlyDictionary<string, PreparationDraft>> DraftsOf(this IQuerySession session, Conversation talk, Party party, CancellationToken ct) =>
        (await session.Query<PreparationDraft>().Where(d => d.ConversationId == talk.Id && (d.Party == null || d.Party == party)).ToListAsync(ct)).ToDictionary(d => d.Section);
}
