using Competence.Kernel;
using Competence.Mentoring.Enrolments;
using Competence.Mentoring.Relationships;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Requests;

/// <param name="PauseMe">The mentor takes no more requests for the time being.</param>
public sealed record DeclineMentoring(Guid RelationshipId, Guid By, bool PauseMe);

public static class DeclineMentoringHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        DeclineMentoring command, [WriteAggregate(nameof(DeclineMentoring.RelationshipId), Required = false)] IEventStream<Relationship> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var decision = Decide(command, stream.Aggregate, now);
        if (decision.Refusal is null && command.PauseMe)
        {
            var pause = new PauseMentor(stream.Aggregate!.ProgrammeId, command.By, IsPaused: true);
            var enrolment = await session.Events.FetchForWriting<MentoringEnrolment>(pause.EnrolmentId, ct);
            enrolment.AppendMany(PauseMentorHandler.Decide(pause, enrolment.Aggregate, now).Events);
        }
        return stream.Record(decision);
    }

    internal static Decision Decide(DeclineMentoring command, Relationship? pair, DateTimeOffset now)
    {
        if (pair.MayNotAnswer(command.By) is { } refusal) return refusal;
        if (command.PauseMe && command.By != pair!.MentorId) return Refusal.Conflict("mentoring.mentors-pause");
        if (pair!.State == RelationshipState.Declined) return Decision.Nothing;
        return pair.IsOpenRequest ? Decision.Record(new RequestDeclined(pair.Id, command.By, now)) : Answering.Closed;
    }
}
