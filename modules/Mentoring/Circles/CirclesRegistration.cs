using JasperFx.Events.Projections;
using Marten;

namespace Competence.Mentoring.Circles;

internal static class CirclesRegistration
{
    public static void AddCircles(this StoreOptions marten)
    {
        marten.Schema.For<LearningCircle>().DatabaseSchemaName("mentoring").Duplicate(c => c.ProgrammeId);
        marten.Schema.For<CircleWords>().DatabaseSchemaName("mentoring").Duplicate(words => words.CircleId).Duplicate(words => words.PersonId);
        marten.Projections.Add<LearningCircleProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<CircleFormed>("mentoring.circle-formed");
        marten.Events.MapEventType<CircleChanged>("mentoring.circle-changed");
        marten.Events.MapEventType<CircleJoined>("mentoring.circle-joined");
        marten.Events.MapEventType<CircleLeft>("mentoring.circle-left");
        marten.Events.MapEventType<CircleEnded>("mentoring.circle-ended");
        marten.Events.MapEventType<CircleMeetingPlanned>("mentoring.circle-meeting-planned");
        marten.Events.MapEventType<CircleMeetingChanged>("mentoring.circle-meeting-changed");
        marten.Events.MapEventType<CircleMeetingPassedOn>("mentoring.circle-meeting-passed-on");
        marten.Events.MapEventType<CircleMeetingCancelled>("mentoring.circle-meeting-cancelled");
        marten.Events.MapEventType<CircleMeetingHeld>("mentoring.circle-meeting-held");
        marten.Events.MapEventType<CircleAttendanceCorrected>("mentoring.circle-attendance-corrected");
        marten.Storage.ExtendedSchemaObjects.Add(CircleMembers.Table());
    }
}
