using Competence.Kernel;
using Competence.Templates.Definitions;

namespace Competence.Templates.Conversations;

/// <summary>What holds of every change: whose conversation it is, and who of the two acts. That the actor is one of them the policy has said.</summary>
internal static class ConversationParts
{
    public static readonly Refusal Unknown = Refusal.NotFound("templates.unknown-conversation");

    /// <param name="person">Of the route: the policy was asked about them.</param>
    public static Refusal? IsNot(this Conversation? talk, Guid person) => talk?.PersonId == person ? null : Unknown;

    /// <summary>Whoever may write and is not the person is their manager today, or the manager's deputy.</summary>
    public static Party PartyOf(Guid person, Guid actor) => actor == person ? Party.Employee : Party.Manager;
}
