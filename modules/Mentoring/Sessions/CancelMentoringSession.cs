using Competence.Kernel;
using Competence.Mentoring.Relationships;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Sessions;

public sealed record CancelMentoringSession(Guid RelationshipId, Guid SessionId, Guid By);

public static class CancelMentoringSessionHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        CancelMentoringSession command, [WriteAggregate(nameof(CancelMentoringSession.RelationshipId), Required = false)] IEventStream<Relationship> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var decision = Decide(command, stream.Aggregate, clock.GetUtcNow());
        if (decision.Events.Count > 0)
        {
            await session.Rewrite(stream.Aggregate!, words => words.Without(command.SessionId), ct);
            session.DeleteWhere<PrivateNote>(note => note.SessionId == command.SessionId);
        }
        return stream.Record(decision);
    }

    internal static Decision Decide(CancelMentoringSession command, Relationship? pair, DateTimeOffset now)
    {
        if (pair.MayNot(command.By, command.SessionId) is { } refusal) return refusal;
        return pair!.NotToBeChanged(command.SessionId) is { } notNow ? notNow : Decision.Record(new SessionCancelled(pair!.Id, command.SessionId, command.By, now));
    }
}
