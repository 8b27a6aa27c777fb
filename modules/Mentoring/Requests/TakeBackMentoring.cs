using Competence.Kernel;
using Competence.Mentoring.Relationships;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Requests;

public sealed record TakeBackMentoring(Guid RelationshipId, Guid By);

public static class TakeBackMentoringHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        TakeBackMentoring command, [WriteAggregate(nameof(TakeBackMentoring.RelationshipId), Required = false)] IEventStream<Relationship> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    internal static Decision Decide(TakeBackMentoring command, Relationship? pair, DateTimeOffset now)
    {
        if (pair.DidNotAsk(command.By) is { } refusal) return refusal;
        if (pair!.Reason == EndReason.TakenBack) return Decision.Nothing;
        return pair.IsOpenRequest ? pair.EndEarly(EndReason.TakenBack, command.By, now) : Answering.Closed;
    }
}
