using Competence.Kernel;
using Competence.Mentoring.Contracts;
using Competence.Mentoring.Relationships;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Sessions;

public sealed record HoldMentoringSession(Guid RelationshipId, Guid SessionId, Guid By);

public static class HoldMentoringSessionHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        HoldMentoringSession command, [WriteAggregate(nameof(HoldMentoringSession.RelationshipId), Required = false)] IEventStream<Relationship> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    internal static Decision Decide(HoldMentoringSession command, Relationship? pair, DateTimeOffset now)
    {
        if (pair.MayNot(command.By, command.SessionId) is { } refusal) return refusal;
        var session = pair!.Session(command.SessionId)!;
        if (session.HeldAt is not null) return Decision.Nothing;
        if (!pair!.IsRunning) return PairRules.NotRunning;
        if (session.Starts > now) return Refusal.Conflict("mentoring.session-to-come");
        return Decision.Record(new MentoringSessionHeld(pair!.Id, session.Id, command.By, now)).Tell(new SessionHeld(pair.Id, pair.ProgrammeId, session.Id, pair.Held + 1, session.Starts));
    }
}
