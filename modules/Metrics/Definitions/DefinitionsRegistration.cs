using JasperFx.Events.Projections;
using Marten;

namespace Competence.Metrics.Definitions;

internal static class DefinitionsRegistration
{
    public static void AddDefinitions(this StoreOptions marten)
    {
        marten.Schema.For<Metric>().DatabaseSchemaName("metrics");
        marten.Projections.Add<MetricProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<MetricDefined>("metrics.metric-defined");
    }
}
