using Marten;

namespace Competence.Templates.Conversations;

/// <summary>That there is a conversation, and how far it has come.</summary>
/// <param name="OpenItems">How many things are agreed on and not done.</param>
/// <param name="IsWaitingForMe">Nothing goes on before the reader has done something.</param>
public sealed record ConversationHeadView(
    Guid ConversationId, Guid PersonId, Guid ManagerId, Guid? CycleId, ConversationState State, DateOnly Due, DateTimeOffset? MeetsAt, DateOnly? HeldOn, DateOnly? FollowUpOn,
    int OpenItems, bool IsWaitingForMe);

/// <param name="Items">The newest first.</param>
public sealed record ConversationsView(IReadOnlyList<ConversationHeadView> Items);

internal static class ConversationHeads
{
    /// <summary>Of these people.</summary>
    /// <param name="onlyCurrent">Of each the newest alone.</param>
    /// <param name="takesPart">Whether the reader is one of the two, or reads as HR alone.</param>
    public static async Task<IReadOnlyList<ConversationHeadView>> Heads(
        this IQuerySession session, Guid[] people, Guid reader, bool onlyCurrent, bool takesPart, CancellationToken ct)
    {
        var talks = await session.Query<Conversation>().Where(c => c.PersonId.IsOneOf(people)).OrderByDescending(c => c.PlannedAt).ThenByDescending(c => c.Id).ToListAsync(ct);
        var shown = onlyCurrent ? talks.Where(c => c.State != ConversationState.Cancelled).DistinctBy(c => c.PersonId) : talks;
        return [.. shown.Select(c => new ConversationHeadView(
            c.Id, c.PersonId, c.ManagerId, c.CycleId, c.State, c.Due, c.MeetsAt, c.HeldOn, c.FollowUpOn, c.IsAcknowledged || !c.IsOver ? c.All.Count(i => i.IsOpen) : 0,
            takesPart && c.WaitsFor(ConversationParts.PartyOf(c.PersonId, reader))))];
    }
}
