using Competence.Kernel;
using Competence.Mentoring.Contracts;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Circles;

/// <param name="Runs">Whether who corrects it runs programmes.</param>
public sealed record CorrectAttendance(Guid CircleId, Guid MeetingId, IReadOnlyList<Guid> PresentIds, Guid By, bool Runs);

public static class CorrectAttendanceHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        CorrectAttendance command, [WriteAggregate(nameof(CorrectAttendance.CircleId), Required = false)] IEventStream<LearningCircle> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    /// <summary>Of those who were in the circle then, whoever is in it now.</summary>
    public static Decision Decide(CorrectAttendance command, LearningCircle? circle, DateTimeOffset now)
    {
        var (meeting, refusal) = circle.Meeting(command.MeetingId, command.By, command.Runs);
        if (refusal is not null) return refusal;
        if (meeting!.HeldAt is null) return Refusal.Conflict("mentoring.meeting-not-held");
        if (command.PresentIds.Except(meeting.MemberIds).Any()) return Refusal.Conflict("mentoring.not-a-member");
        if (meeting.PresentIds.ToHashSet().SetEquals(command.PresentIds)) return Decision.Nothing;
        return Decision.Record(new CircleAttendanceCorrected(circle!.Id, meeting.Id, command.By, command.PresentIds, now))
            .Tell(new CircleMet(circle.Id, circle.ProgrammeId, meeting.Id, meeting.MemberIds.Count, command.PresentIds, meeting.Starts));
    }
}
