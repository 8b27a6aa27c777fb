using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Circles;

/// <param name="Runs">Whether who plans it runs programmes.</param>
public sealed record PlanCircleMeeting(Guid CircleId, Guid MeetingId, CircleMeetingPlan Plan, Guid By, bool Runs);

public static class PlanCircleMeetingHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        PlanCircleMeeting command, [WriteAggregate(nameof(PlanCircleMeeting.CircleId), Required = false)] IEventStream<LearningCircle> stream,
        IDocumentSession session, TimeProvider clock)
    {
        var decision = Decide(command, stream.Aggregate, clock.GetUtcNow());
        if (decision.Events.Count > 0) session.Store(new CircleWords(command.MeetingId, command.CircleId, command.By, command.Plan.Agenda));
        return stream.Record(decision);
    }

    public static Decision Decide(PlanCircleMeeting command, LearningCircle? circle, DateTimeOffset now)
    {
        var plan = command.Plan;
        if (circle.MayNot(command.By, command.Runs) is { } refusal) return refusal;
        if (circle!.IsEnded) return Refusal.Conflict("mentoring.circle-ended");
        if (circle.Meetings.Count >= LearningCircle.MostMeetings) return Refusal.Conflict("mentoring.too-many-meetings", LearningCircle.MostMeetings);
        if (plan.WhyNot(circle) is { } whyNot) return whyNot;
        return Decision.Record(new CircleMeetingPlanned(
            circle.Id, command.MeetingId, command.By, plan.Starts, plan.Minutes, plan.Place, plan.ItemIds, plan.FacilitatorId ?? circle.NextFacilitator(), now));
    }
}
