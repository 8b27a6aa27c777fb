using JasperFx.Events.Projections;
using Marten;

namespace Competence.Mentoring.Enrolments;

internal static class EnrolmentsRegistration
{
    public static void AddEnrolments(this StoreOptions marten)
    {
        marten.Schema.For<MentoringEnrolment>().DatabaseSchemaName("mentoring")
            .Duplicate(e => e.ProgrammeId).Duplicate(e => e.PersonId).Duplicate(e => e.IsMentor).Duplicate(e => e.IsMentee);
        marten.Schema.For<EnrolmentWords>().DatabaseSchemaName("mentoring").Duplicate(words => words.PersonId);
        marten.Projections.Add<MentoringEnrolmentProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<MentoringEnrolled>("mentoring.enrolled");
        marten.Events.MapEventType<MentoringEnrolmentWithdrawn>("mentoring.enrolment-withdrawn");
        marten.Events.MapEventType<RequestLeftUnanswered>("mentoring.request-left-unanswered");
        marten.Events.MapEventType<MentorPaused>("mentoring.mentor-paused");
        marten.Events.MapEventType<MentorResumed>("mentoring.mentor-resumed");
        marten.Storage.ExtendedSchemaObjects.Add(EnrolmentTables.Offers());
    }
}
