using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Relationships;

public sealed record CompleteRelationship(Guid RelationshipId, Guid By);

public static class CompleteRelationshipHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        CompleteRelationship command, [WriteAggregate(nameof(CompleteRelationship.RelationshipId), Required = false)] IEventStream<Relationship> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    internal static Decision Decide(CompleteRelationship command, Relationship? pair, DateTimeOffset now)
    {
        if (pair.MayNot(command.By) is { } refusal) return refusal;
        if (pair!.State == RelationshipState.Completed) return Decision.Nothing;
        if (!pair.IsRunning) return PairRules.NotRunning;
        if (pair.State == RelationshipState.Accepted) return PairRules.NotStarted;
        return Decision.Record(new RelationshipFinished(pair.Id, command.By, now)).Tell(pair.Over(reason: null, now));
    }
}
