using Competence.Kernel;
using Competence.Sealing;
using Competence.Templates.Contracts;
using Competence.Templates.Definitions;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Conversations;

/// <param name="ItemIds">Which of those that the person sees to; empty: all.</param>
public sealed record PlanNeeds(Guid ConversationId, Guid PersonId, IReadOnlyList<Guid> ItemIds, Guid By);

public static class PlanNeedsHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        PlanNeeds command, [WriteAggregate(nameof(PlanNeeds.ConversationId), Required = false)] IEventStream<Conversation> stream,
        IDocumentSession session, PersonKeys keys, TimeProvider clock, CancellationToken ct)
    {
        if (stream.Aggregate.IsNot(command.PersonId) is { } unknown) return (new(unknown), []);
        if (await keys.Find(session, command.PersonId, ct) is not { } seal) return (new(Refusal.Conflict("templates.person-erased")), []);
        return stream.Record(Decide(command, stream.Aggregate!, item => seal.Open(item.Text, item.Id.ToString()), clock.GetUtcNow()));
    }

    internal static Decision Decide(PlanNeeds command, Conversation talk, Func<AgreedItem, string> open, DateTimeOffset now)
    {
        if (command.ItemIds.Except(talk.All.Select(i => i.Id)).Any()) return Refusal.NotFound("templates.unknown-agreement");
        if (!talk.IsAcknowledged || talk.HeldOn is not { } held) return Refusal.Conflict("templates.conversation-not-acknowledged");
        var needs = talk.All.Where(i => i is { IsOpen: true, IsPlanned: false, Owner: Party.Employee } && (command.ItemIds.Count == 0 || command.ItemIds.Contains(i.Id))).ToList();
        if (needs.Count == 0) return Decision.Nothing;
        return Decision.Record(new NeedsPlanned(talk.Id, [.. needs.Select(i => i.Id)], command.By, now))
            .Tell(new NeedsAgreed(talk.Id, talk.PersonId, talk.ManagerId, held, [.. needs.Select(i => new AgreedNeed(i.Id, open(i), i.SkillId, i.Level, i.Due))], now));
    }
}
