using JasperFx.Events.Projections;
using Marten;

namespace Competence.Goals.Cohorts;

internal static class CohortsRegistration
{
    public static void AddCohorts(this StoreOptions marten)
    {
        marten.Schema.For<Cohort>().DatabaseSchemaName("goals").Duplicate(c => c.ProgrammeId).Duplicate(c => c.Ends);
        marten.Projections.Add<CohortProjection>(ProjectionLifecycle.Inline);
        marten.Projections.Add<CohortEnrolmentProjection>(ProjectionLifecycle.Live);
        marten.Events.MapEventType<CohortPlanned>("goals.cohort-planned");
        marten.Events.MapEventType<CohortChanged>("goals.cohort-changed");
        marten.Events.MapEventType<CohortCancelled>("goals.cohort-cancelled");
        marten.Events.MapEventType<CohortJoined>("goals.cohort-joined");
        marten.Events.MapEventType<CohortLeft>("goals.cohort-left");
        marten.Storage.ExtendedSchemaObjects.Add(CohortTables.Enrolments());
    }
}
