using JasperFx.Events.Projections;
using Marten;

namespace Competence.Goals.LearningTime;

internal static class LearningTimeRegistration
{
    public static void AddLearningTime(this StoreOptions marten)
    {
        marten.Schema.For<LearningTimePolicy>().DatabaseSchemaName("goals");
        marten.Schema.For<LearningNote>().DatabaseSchemaName("goals").Duplicate(note => note.PersonId);
        marten.Projections.Add<LearningTimePolicyProjection>(ProjectionLifecycle.Inline);
        marten.Projections.Add<LearningWeekProjection>(ProjectionLifecycle.Live);
        marten.Events.MapEventType<LearningTimePolicySet>("goals.learning-time-policy-set");
        marten.Events.MapEventType<LearningHoursEntered>("goals.learning-hours-entered");
        marten.Events.MapEventType<LearningHoursChanged>("goals.learning-hours-changed");
        marten.Events.MapEventType<LearningHoursRemoved>("goals.learning-hours-removed");
        marten.Events.MapEventType<AbsenceMarked>("goals.absence-marked");
        foreach (var table in new[] { HoursTables.Hours(), HoursTables.AbsentDays(), HoursTables.Sums() }) marten.Storage.ExtendedSchemaObjects.Add(table);
    }
}
