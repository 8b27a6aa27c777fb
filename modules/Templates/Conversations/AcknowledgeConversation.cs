using Competence.Kernel;
using Competence.Sealing;
using Competence.Templates.Answers;
using Competence.Templates.Contracts;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Conversations;

/// <param name="Dissent">What they see otherwise; null where nothing.</param>
/// <param name="BasedOn">The version that they have read; null: any.</param>
public sealed record AcknowledgeConversation(Guid ConversationId, Guid PersonId, string? Dissent, Guid By, long? BasedOn)
{
    /// <summary>What a failure writes to the log holds nothing of what was written.</summary>
    public override string ToString() => nameof(AcknowledgeConversation);
}

public static class AcknowledgeConversationHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        AcknowledgeConversation command, [WriteAggregate(nameof(AcknowledgeConversation.ConversationId), Required = false)] IEventStream<Conversation> stream,
        IDocumentSession session, PersonKeys keys, TimeProvider clock, CancellationToken ct)
    {
        if (stream.Aggregate.IsNot(command.PersonId) is { } unknown) return (new(unknown), []);
        await session.Begin(ct);
        if (await keys.For(session, command.PersonId, ct) is not { } seal) return (new(Refusal.Conflict("templates.person-erased")), []);
        var talk = stream.Aggregate!;
        var dissent = string.IsNullOrWhiteSpace(command.Dissent) ? null : seal.Close(command.Dissent.Trim(), talk.Id.ToString());
        var decision = Decide(command, talk, ConversationHash.Of(talk, seal), dissent, stream.CurrentVersion, clock.GetUtcNow());
        if (decision.Events.Count > 0 && talk.Acknowledgements.Count == 1) session.DeleteWhere<AnswerDraft>(d => d.DocumentId == talk.Id);
        return stream.Record(decision);
    }

    /// <param name="dissent">Sealed.</param>
    internal static Decision Decide(AcknowledgeConversation command, Conversation talk, string hash, string? dissent, long? version, DateTimeOffset now)
    {
        var party = ConversationParts.PartyOf(command.PersonId, command.By);
        if (talk.Acknowledgements.Any(a => a.Party == party)) return Refusal.Conflict("templates.signed-already");
        if (talk.State != ConversationState.Summarised) return Refusal.Conflict("templates.conversation-not-summarised");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        return Decision.Record(new ConversationAcknowledged(talk.Id, party, hash, dissent, command.By, now)).Tell(new DocumentSigned(talk.Id, talk.PersonId, command.By, hash, now));
    }
}
