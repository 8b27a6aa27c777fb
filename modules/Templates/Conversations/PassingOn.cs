using Competence.Kernel;
using Competence.Templates.Copies;
using Marten;

namespace Competence.Templates.Conversations;

/// <summary>A conversation that is not signed yet is held with the manager of today.</summary>
internal static class PassingOn
{
    /// <param name="people">Whose place in the organisation may be another now.</param>
    public static async Task PassOn(this IDocumentSession session, Guid[] people, TimeProvider clock, CancellationToken ct)
    {
        if (people.Length == 0) return;
        var open = await session.Query<Conversation>()
            .Where(c => c.PersonId.IsOneOf(people) && c.State.IsOneOf(ConversationState.Planned, ConversationState.Preparing, ConversationState.Held, ConversationState.Summarised)).ToListAsync(ct);
        if (open.Count == 0) return;
        var managers = (await session.PlacedAmong([.. open.Select(c => c.PersonId)], clock.Today(), ct)).ToDictionary(p => p.PersonId, p => p.ManagerId);
        foreach (var talk in open)
        {
            if (Decide(talk, managers.GetValueOrDefault(talk.PersonId), clock.GetUtcNow()) is not { } passed) continue;
            (await session.Events.FetchForWriting<Conversation>(talk.Id, ct)).AppendOne(passed);
        }
    }

    /// <param name="manager">Null where nobody leads the person now: then it waits for whoever will.</param>
    internal static ConversationPassedOn? Decide(Conversation talk, Guid? manager, DateTimeOffset now) =>
        manager is { } next && next != talk.ManagerId && talk.Acknowledgements.Count == 0 ? new(talk.Id, next, now) : null;
}
