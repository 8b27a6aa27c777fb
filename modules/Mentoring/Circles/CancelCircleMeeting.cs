using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Circles;

/// <param name="Runs">Whether who cancels it runs programmes.</param>
public sealed record CancelCircleMeeting(Guid CircleId, Guid MeetingId, Guid By, bool Runs);

public static class CancelCircleMeetingHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        CancelCircleMeeting command, [WriteAggregate(nameof(CancelCircleMeeting.CircleId), Required = false)] IEventStream<LearningCircle> stream,
        IDocumentSession session, TimeProvider clock)
    {
        var decision = Decide(command, stream.Aggregate, clock.GetUtcNow());
        if (decision.Events.Count > 0) session.Delete<CircleWords>(command.MeetingId);
        return stream.Record(decision);
    }

    public static Decision Decide(CancelCircleMeeting command, LearningCircle? circle, DateTimeOffset now)
    {
        var (meeting, refusal) = circle.Meeting(command.MeetingId, command.By, command.Runs);
        return refusal is not null ? refusal
            : meeting!.HeldAt is not null ? Refusal.Conflict("mentoring.meeting-held")
            : Decision.Record(new CircleMeetingCancelled(circle!.Id, meeting.Id, command.By, now));
    }
}
