using JasperFx.Events.Projections;
using Marten;

namespace Competence.Goals.Objectives;

internal static class ObjectivesRegistration
{
    public static void AddObjectives(this StoreOptions marten)
    {
        marten.Schema.For<Objective>().DatabaseSchemaName("goals");
        marten.Projections.Add<ObjectiveProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<ObjectiveSet>("goals.objective-set");
        marten.Events.MapEventType<KeyResultTold>("goals.key-result-told");
        marten.Events.MapEventType<ObjectiveArchived>("goals.objective-archived");
        marten.Events.MapEventType<ObjectiveRestored>("goals.objective-restored");
    }
}
