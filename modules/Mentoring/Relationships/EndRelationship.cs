using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Relationships;

public sealed record EndRelationship(Guid RelationshipId, Guid By);

public static class EndRelationshipHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        EndRelationship command, [WriteAggregate(nameof(EndRelationship.RelationshipId), Required = false)] IEventStream<Relationship> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    internal static Decision Decide(EndRelationship command, Relationship? pair, DateTimeOffset now)
    {
        if (pair.MayNot(command.By) is { } refusal) return refusal;
        if (pair!.Reason is EndReason.ByMentee or EndReason.ByMentor) return Decision.Nothing;
        return pair.IsRunning ? pair.EndEarly(command.By == pair.MenteeId ? EndReason.ByMentee : EndReason.ByMentor, command.By, now) : PairRules.NotRunning;
    }
}
