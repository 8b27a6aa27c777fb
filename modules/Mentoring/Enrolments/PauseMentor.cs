using Competence.Kernel;
using JasperFx.Events;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Enrolments;

/// <param name="IsPaused">False: takes requests again.</param>
public sealed record PauseMentor(Guid ProgrammeId, Guid PersonId, bool IsPaused)
{
    public Guid EnrolmentId => MentoringEnrolment.IdOf(ProgrammeId, PersonId);
}

public static class PauseMentorHandler
{
    public static (Outcome, OutgoingMessages) Handle(
        PauseMentor command, [WriteAggregate(nameof(PauseMentor.EnrolmentId), Required = false)] IEventStream<MentoringEnrolment> stream, TimeProvider clock) =>
        stream.Record(Decide(command, stream.Aggregate, clock.GetUtcNow()));

    internal static Decision Decide(PauseMentor command, MentoringEnrolment? enrolment, DateTimeOffset now)
    {
        if (enrolment?.IsMentor != true) return Refusal.NotFound("mentoring.not-enrolled");
        if (command.IsPaused == enrolment.Paused is not null) return Decision.Nothing;
        return Decision.Record(command.IsPaused
            ? new MentorPaused(command.ProgrammeId, command.PersonId, PauseReason.Own, now)
            : new MentorResumed(command.ProgrammeId, command.PersonId, now));
    }
}
