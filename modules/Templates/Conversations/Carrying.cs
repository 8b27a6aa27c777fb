using Competence.Templates.Contracts;
using Marten;

namespace Competence.Templates.Conversations;

/// <summary>How what was agreed on and is not done comes along to the next conversation.</summary>
internal static class Carrying
{
    /// <summary>None of a conversation that was never held: what it had carried is with it.</summary>
    public static IReadOnlyList<AgreedItem> StillOpen(this Conversation? last) => last is null ? [] : [.. last.All.Where(i => i.IsOpen)];

    public static Task<Conversation?> LastConversation(this IQuerySession session, Guid person, CancellationToken ct) =>
        session.Query<Conversation>().Where(c => c.PersonId == person).OrderByDescending(c => c.PlannedAt).ThenByDescending(c => c.Id).FirstOrDefaultAsync(ct);

    /// <summary>The next one takes over: the one before is over.</summary>
    public static async Task<IReadOnlyList<object>> EndLast(this IDocumentSession session, Conversation? last, DateTimeOffset now, CancellationToken ct)
    {
        if (last is null or { IsOver: true }) return [];
        var stream = await session.Events.FetchForWriting<Conversation>(last.Id, ct);
        if (stream.Aggregate is not { IsOver: false } talk) return [];
        stream.AppendOne(new ConversationEnded(talk.Id, null, now));
        return [talk.Closed(now)];
    }

    public static ConversationClosed Closed(this Conversation talk, DateTimeOffset now) =>
        new(talk.Id, talk.PersonId, talk.ManagerId, talk.CycleId, talk.HeldOn, talk.Items.Count, now);
}
