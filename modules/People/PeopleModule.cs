using Competence.People.Access;
using Competence.Kernel;
using Competence.People.Imports;
using Competence.People.Lines;
using Competence.People.Persons;
using Competence.People.Units;
using JasperFx.Events.Projections;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.People;

/// <summary>The directory that the HRIS feeds: who works where, for whom, and who may see what.</summary>
public static class PeopleModule
{
    public static IServiceCollection AddPeople(this IServiceCollection services) =>
        services.AddScoped<Line>().AddScoped<IJobWork, PeopleImport>().AddSingleton<PeopleImportScans>().ConfigureMarten(marten =>
        {
            marten.StorePersons();
            marten.StoreGrants();
            marten.WatchLines();
            marten.Schema.For<Unit>().DatabaseSchemaName("people").Duplicate(unit => unit.ParentId!);
            marten.Projections.Add<UnitProjection>(ProjectionLifecycle.Inline);
            marten.Events.MapEventType<UnitOpened>("people.unit-opened");
            marten.Events.MapEventType<UnitMoved>("people.unit-moved");
            marten.Events.MapEventType<UnitClosed>("people.unit-closed");
        });
}
