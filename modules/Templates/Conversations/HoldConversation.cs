using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Conversations;

public sealed record HoldConversation(Guid ConversationId, Guid PersonId, DateOnly On, Guid By);

public static class HoldConversationHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        HoldConversation command, [WriteAggregate(nameof(HoldConversation.ConversationId), Required = false)] IEventStream<Conversation> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow(), clock.Today()));

    /// <summary>Also where one of them has not prepared: people meet anyway, and it is better known.</summary>
    internal static Decision Decide(HoldConversation command, Conversation? talk, DateTimeOffset now, DateOnly today)
    {
        if (talk.IsNot(command.PersonId) is { } unknown) return unknown;
        if (talk!.HeldOn == command.On) return Decision.Nothing;
        if (talk.IsOver || talk.State is not (ConversationState.Planned or ConversationState.Preparing or ConversationState.Held)) return Refusal.Conflict("templates.conversation-summarised");
        if (command.On > today) return Refusal.Conflict("templates.conversation-to-come");
        if (command.On < today.AddYears(-1)) return Refusal.Conflict("templates.day-long-passed");
        return Decision.Record(new ConversationHeld(talk.Id, command.On, command.By, now));
    }
}
