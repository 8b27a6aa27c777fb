using JasperFx.Events.Projections;
using Marten;

namespace Competence.Templates.EmployerDuties;

internal static class DutiesRegistration
{
    public static void AddDuties(this StoreOptions marten)
    {
        marten.Schema.For<EmployerDuty>().DatabaseSchemaName("templates");
        marten.Projections.Add<EmployerDutyProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<DutyPlanned>("templates.duty-planned");
        marten.Events.MapEventType<DutyDone>("templates.duty-done");
        marten.Events.MapEventType<DutyTakenBack>("templates.duty-taken-back");
        marten.Storage.ExtendedSchemaObjects.Add(DutyRows.Define());
    }
}
