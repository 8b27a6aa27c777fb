using Competence.People.Lines;
using JasperFx.Events.Projections;
using Marten;

namespace Competence.People.Persons;

/// <summary>How persons and their links are stored.</summary>
internal static class PersonsStorage
{
    public static void StorePersons(this StoreOptions marten)
    {
        marten.Schema.For<Person>().DatabaseSchemaName("people");
        marten.StorePersonDetails();
        marten.Schema.For<LegalGenderRecord>().DatabaseSchemaName("people");
        marten.Projections.Add<PersonProjection>(ProjectionLifecycle.Inline);
        marten.Projections.Add<LinksProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<PersonRegistered>("people.person-registered");
        marten.Events.MapEventType<PersonRenamed>("people.person-renamed");
        marten.Events.MapEventType<PersonDetailsChanged>("people.person-details-changed");
        marten.Events.MapEventType<EmploymentStarted>("people.employment-started");
        marten.Events.MapEventType<EmploymentEnded>("people.employment-ended");
        marten.Events.MapEventType<EmploymentContinued>("people.employment-continued");
        marten.Events.MapEventType<HoursChanged>("people.hours-changed");
        marten.Events.MapEventType<PersonMovedUnit>("people.person-moved-unit");
        marten.Events.MapEventType<ManagerChanged>("people.manager-changed");
        marten.Events.MapEventType<RoleAssigned>("people.role-assigned");
        marten.Events.MapEventType<RoleEnded>("people.role-ended");
        marten.Events.MapEventType<DeputyAppointed>("people.deputy-appointed");
    }
}
