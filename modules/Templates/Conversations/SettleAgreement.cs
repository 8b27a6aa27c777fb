using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Conversations;

/// <param name="IsDone">False: it will not be done.</param>
/// <param name="By">Null where the plan that it came into says so.</param>
public sealed record SettleAgreement(Guid ConversationId, Guid PersonId, Guid ItemId, bool IsDone, Guid? By);

public static class SettleAgreementHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        SettleAgreement command, [WriteAggregate(nameof(SettleAgreement.ConversationId), Required = false)] IEventStream<Conversation> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    internal static Decision Decide(SettleAgreement command, Conversation? talk, DateTimeOffset now)
    {
        if (talk.IsNot(command.PersonId) is { } unknown) return unknown;
        if (talk!.All.FirstOrDefault(i => i.Id == command.ItemId) is not { } item) return Refusal.NotFound("templates.unknown-agreement");
        if (item.IsDone == command.IsDone) return Decision.Nothing;
        if (talk.IsOver) return Refusal.Conflict("templates.conversation-over");
        if (!talk.IsAcknowledged && talk.Items.Contains(item)) return Refusal.Conflict("templates.conversation-not-acknowledged");
        return Decision.Record(new AgreementSettled(talk.Id, item.Id, command.IsDone, command.By, now));
    }
}
