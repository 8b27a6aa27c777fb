using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Relationships;

/// <param name="IsPaused">False: they go on.</param>
public sealed record PauseRelationship(Guid RelationshipId, Guid By, bool IsPaused);

public static class PauseRelationshipHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        PauseRelationship command, [WriteAggregate(nameof(PauseRelationship.RelationshipId), Required = false)] IEventStream<Relationship> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    internal static Decision Decide(PauseRelationship command, Relationship? pair, DateTimeOffset now)
    {
        if (pair.MayNot(command.By) is { } refusal) return refusal;
        if (!pair!.IsRunning) return PairRules.NotRunning;
        if (pair.State == RelationshipState.Accepted) return PairRules.NotStarted;
        if (command.IsPaused == (pair.State == RelationshipState.Paused)) return Decision.Nothing;
        return Decision.Record(command.IsPaused ? new RelationshipPaused(pair.Id, command.By, now) : new RelationshipResumed(pair.Id, command.By, now));
    }
}
