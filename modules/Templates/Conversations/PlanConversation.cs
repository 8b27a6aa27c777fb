using Competence.Kernel;
using Competence.Templates.Contracts;
using Competence.Templates.Copies;
using Competence.Templates.Definitions;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Conversations;

/// <param name="By">The manager.</param>
public sealed record PlanConversation(Guid ConversationId, Guid PersonId, Guid TemplateId, DateOnly Due, DateOnly? RevealOn, Guid By);

/// <param name="Last">The conversation before this one; null where there is none.</param>
public sealed record ConversationStart(Placed? Person, int TemplateVersion, Conversation? Last);

public static class PlanConversationHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        PlanConversation command, [WriteAggregate(nameof(PlanConversation.ConversationId), Required = false)] IEventStream<Conversation> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var (version, refusal) = await session.Current(command.TemplateId, TemplateKind.Conversation, ct);
        if (refusal is not null) return (new(refusal), []);
        await session.Begin(ct);
        await session.Hold($"conversations of {command.PersonId}", ct);
        var start = new ConversationStart(await session.Placed(command.PersonId, clock.Today(), ct), version!.Number, await session.LastConversation(command.PersonId, ct));
        var decision = Decide(command, start, clock.GetUtcNow(), clock.Today());
        return stream.Record(decision.Refusal is null ? decision.Tell(await session.EndLast(start.Last, clock.GetUtcNow(), ct)) : decision);
    }

    internal static Decision Decide(PlanConversation command, ConversationStart start, DateTimeOffset now, DateOnly today)
    {
        if (start.Person is null) return Refusal.NotFound("templates.unknown-person");
        if (!start.Person.IsEmployedOn(today)) return Refusal.Conflict("templates.not-employed");
        if (start.Person.ManagerId is not { } manager) return Refusal.Conflict("templates.no-manager");
        if (command.Due < today) return Refusal.Conflict("templates.day-passed");
        if (!start.Person.IsEmployedOn(command.Due)) return Refusal.Conflict("templates.outside-employment");
        if (command.RevealOn > command.Due) return Refusal.Conflict("templates.revealed-after-due");
        if (start.Last is { IsOver: false, IsAcknowledged: false }) return Refusal.Conflict("templates.conversation-running");
        return Decision.Record(new ConversationPlanned(
            command.ConversationId, command.PersonId, manager, null, command.TemplateId, start.TemplateVersion, command.Due, command.RevealOn, start.Last.StillOpen(), command.By, now))
            .Tell(new ConversationsAgreed([new(command.ConversationId, command.PersonId, command.Due)], now));
    }
}
