using JasperFx.Events.Projections;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Skills.Scenarios;

internal static class ScenariosRegistration
{
    public static IServiceCollection AddScenarios(this IServiceCollection services) => services
        .AddSingleton<IStaffingSource, StaffingSource>()
        .ConfigureMarten(AddScenarios);

    private static void AddScenarios(StoreOptions marten)
    {
        marten.Schema.For<Scenario>().DatabaseSchemaName("skills").Index(s => s.UnitId);
        marten.Schema.For<GapNote>().DatabaseSchemaName("skills");
        marten.Projections.Add<ScenarioProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<ScenarioDrafted>("skills.scenario-drafted");
        marten.Events.MapEventType<ScenarioDescribed>("skills.scenario-described");
        marten.Events.MapEventType<ScenarioPlanned>("skills.scenario-planned");
        marten.Events.MapEventType<ScenarioShared>("skills.scenario-shared");
        marten.Events.MapEventType<ScenarioArchived>("skills.scenario-archived");
        marten.Events.MapEventType<ScenarioRestored>("skills.scenario-restored");
        marten.Events.MapEventType<GapDecided>("skills.gap-decided");
        marten.Events.MapEventType<GapDecisionWithdrawn>("skills.gap-decision-withdrawn");
        marten.Events.MapEventType<ScenarioPromoted>("skills.scenario-promoted");
    }
}
