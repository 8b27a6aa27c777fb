using Competence.Kernel;
using Competence.Templates.Answers;
using Competence.Templates.Contracts;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Conversations;

/// <param name="IsCancelled">It will not be held; else it is over.</param>
public sealed record EndConversation(Guid ConversationId, Guid PersonId, bool IsCancelled, Guid By);

public static class EndConversationHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        EndConversation command, [WriteAggregate(nameof(EndConversation.ConversationId), Required = false)] IEventStream<Conversation> stream,
        IDocumentSession session, TimeProvider clock)
    {
        var decision = Decide(command, stream.Aggregate, clock.GetUtcNow());
        if (decision.Events.Count > 0) session.DeleteWhere<AnswerDraft>(d => d.DocumentId == command.ConversationId);
        return stream.Record(decision);
    }

    internal static Decision Decide(EndConversation command, Conversation? talk, DateTimeOffset now)
    {
        if (talk.IsNot(command.PersonId) is { } unknown) return unknown;
        if (talk!.IsOver) return talk.State == ConversationState.Cancelled == command.IsCancelled ? Decision.Nothing : Refusal.Conflict("templates.conversation-over");
        if (!command.IsCancelled)
            return talk.IsAcknowledged
                ? Decision.Record(new ConversationEnded(talk.Id, command.By, now)).Tell(talk.Closed(now))
                : Refusal.Conflict("templates.conversation-not-acknowledged");
        if (talk.HeldOn is not null) return Refusal.Conflict("templates.conversation-held");
        if (command.By == talk.PersonId) return Refusal.Forbidden("templates.manager-cancels");
        return Decision.Record(new ConversationCancelled(talk.Id, command.By, now)).Tell(new ConversationsAgreed([new(talk.Id, talk.PersonId, null)], now));
    }
}
