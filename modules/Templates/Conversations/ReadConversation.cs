using Competence.Kernel;
using Competence.Sealing;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Conversations;

/// <summary>By somebody of HR: the reason is noted before anything is shown, and the two read it.</summary>
public sealed record ReadConversation(Guid ConversationId, Guid PersonId, string Reason, Guid By)
{
    /// <summary>What a failure writes to the log holds nothing of what was written.</summary>
    public override string ToString() => nameof(ReadConversation);
}

public static class ReadConversationHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        ReadConversation command, [WriteAggregate(nameof(ReadConversation.ConversationId), Required = false)] IEventStream<Conversation> stream,
        IDocumentSession session, PersonKeys keys, TimeProvider clock, CancellationToken ct)
    {
        if (stream.Aggregate.IsNot(command.PersonId) is { } unknown) return (new(unknown), []);
        await session.Begin(ct);
        if (await keys.For(session, command.PersonId, ct) is not { } seal) return (new(Refusal.Conflict("templates.person-erased")), []);
        return stream.Record(Decide(command, stream.Aggregate!, seal.Close(command.Reason.Trim(), command.ConversationId.ToString()), clock.GetUtcNow()));
    }

    /// <param name="reason">Sealed.</param>
    internal static Decision Decide(ReadConversation command, Conversation talk, string reason, DateTimeOffset now) =>
        talk.Summary is null ? Refusal.Conflict("templates.conversation-not-summarised") : Decision.Record(new ConversationRead(talk.Id, reason, command.By, now));
}
