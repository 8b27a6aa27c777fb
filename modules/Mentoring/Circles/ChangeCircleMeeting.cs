using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Circles;

/// <param name="Runs">Whether who changes it runs programmes.</param>
/// <param name="BasedOn">The version of the circle that the editor saw; null: any.</param>
public sealed record ChangeCircleMeeting(Guid CircleId, Guid MeetingId, CircleMeetingPlan Plan, Guid By, bool Runs, long? BasedOn);

public static class ChangeCircleMeetingHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        ChangeCircleMeeting command, [WriteAggregate(nameof(ChangeCircleMeeting.CircleId), Required = false)] IEventStream<LearningCircle> stream,
        IDocumentSession session, TimeProvider clock)
    {
        var decision = Decide(command, stream.Aggregate, stream.CurrentVersion, clock.GetUtcNow());
        if (decision.Events.Count > 0) session.Store(new CircleWords(command.MeetingId, command.CircleId, command.By, command.Plan.Agenda));
        return stream.Record(decision);
    }

    /// <summary>The agenda alone may have become another, which the state does not tell: it is a change always.</summary>
    public static Decision Decide(ChangeCircleMeeting command, LearningCircle? circle, long? version, DateTimeOffset now)
    {
        var (plan, (meeting, refusal)) = (command.Plan, circle.Meeting(command.MeetingId, command.By, command.Runs));
        if (refusal is not null) return refusal;
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (circle!.IsEnded) return Refusal.Conflict("mentoring.circle-ended");
        if (meeting!.HeldAt is not null) return Refusal.Conflict("mentoring.meeting-held");
        if (plan.WhyNot(circle) is { } whyNot) return whyNot;
        return Decision.Record(new CircleMeetingChanged(
            circle.Id, meeting.Id, command.By, plan.Starts, plan.Minutes, plan.Place, plan.ItemIds, plan.FacilitatorId ?? meeting.FacilitatorId, now));
    }
}
