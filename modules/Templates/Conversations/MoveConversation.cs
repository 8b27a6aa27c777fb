using Competence.Kernel;
using Competence.Templates.Contracts;
using Competence.Templates.Copies;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Conversations;

public sealed record MoveConversation(Guid ConversationId, Guid PersonId, DateOnly Due, DateTimeOffset? MeetsAt, string? Place, Guid By);

public static class MoveConversationHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        MoveConversation command, [WriteAggregate(nameof(MoveConversation.ConversationId), Required = false)] IEventStream<Conversation> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct) =>
        stream.Record(Decide(command, stream.Aggregate, await session.Placed(command.PersonId, clock.Today(), ct), clock.GetUtcNow(), clock.Today()));

    internal static Decision Decide(MoveConversation command, Conversation? talk, Placed? person, DateTimeOffset now, DateOnly today)
    {
        if (talk.IsNot(command.PersonId) is { } unknown) return unknown;
        if (talk!.HeldOn is not null || talk.IsOver) return Refusal.Conflict("templates.conversation-held");
        if (command.Due != talk.Due && command.Due < today) return Refusal.Conflict("templates.day-passed");
        var days = command.MeetsAt is { } meets ? new[] { command.Due, DateOnly.FromDateTime(meets.UtcDateTime) } : [command.Due];
        if (days.Any(day => person?.IsEmployedOn(day) != true)) return Refusal.Conflict("templates.outside-employment");
        var moved = new ConversationMoved(talk.Id, command.Due, command.MeetsAt, command.Place, command.By, now);
        if ((talk.Due, talk.MeetsAt, talk.Place) == (moved.Due, moved.MeetsAt, moved.Place)) return Decision.Nothing;
        return talk.Due == moved.Due ? Decision.Record(moved)
            : Decision.Record(moved).Tell(new ConversationsAgreed([new(talk.Id, talk.PersonId, moved.Due)], now));
    }
}
