using Competence.Kernel;
using Competence.Mentoring.Relationships;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Sessions;

public sealed record MoveMentoringSession(Guid RelationshipId, Guid SessionId, Guid By, SessionTime Time);

public static class MoveMentoringSessionHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        MoveMentoringSession command, [WriteAggregate(nameof(MoveMentoringSession.RelationshipId), Required = false)] IEventStream<Relationship> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    internal static Decision Decide(MoveMentoringSession command, Relationship? pair, DateTimeOffset now)
    {
        if (pair.MayNot(command.By, command.SessionId) is { } refusal) return refusal;
        if (pair!.NotToBeChanged(command.SessionId) is { } notNow) return notNow;
        if (pair!.Outside(command.Time.Starts, now) is { } outside) return outside;
        var session = pair!.Session(command.SessionId)!;
        if (new SessionTime(session.Starts, session.Minutes, session.Place) == command.Time) return Decision.Nothing;
        return Decision.Record(new SessionMoved(pair!.Id, session.Id, command.By, command.Time.Starts, command.Time.Minutes, command.Time.Place, now));
    }
}
