using Competence.Kernel;
using Competence.Mentoring.Relationships;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Sessions;

public sealed record PlanMentoringSession(Guid RelationshipId, Guid SessionId, Guid By, SessionTime Time);

public static class PlanMentoringSessionHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        PlanMentoringSession command, [WriteAggregate(nameof(PlanMentoringSession.RelationshipId), Required = false)] IEventStream<Relationship> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    internal static Decision Decide(PlanMentoringSession command, Relationship? pair, DateTimeOffset now)
    {
        if (pair.MayNot(command.By) is { } refusal) return refusal;
        if (!pair!.IsRunning) return PairRules.NotRunning;
        if (pair.Outside(command.Time.Starts, now) is { } outside) return outside;
        if (pair.Sessions.Count >= SessionRules.Most) return Refusal.Conflict("mentoring.too-many-sessions", SessionRules.Most);
        return Decision.Record(new SessionPlanned(pair.Id, command.SessionId, command.By, command.Time.Starts, command.Time.Minutes, command.Time.Place, now));
    }
}
