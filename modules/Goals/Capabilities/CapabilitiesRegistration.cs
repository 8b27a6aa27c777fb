using JasperFx.Events.Projections;
using Marten;

namespace Competence.Goals.Capabilities;

internal static class CapabilitiesRegistration
{
    public static void AddCapabilities(this StoreOptions marten)
    {
        marten.Schema.For<Capability>().DatabaseSchemaName("goals");
        marten.Projections.Add<CapabilityProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<CapabilitySet>("goals.capability-set");
        marten.Events.MapEventType<CapabilitySkillMoved>("goals.capability-skill-moved");
        marten.Events.MapEventType<CapabilityRemoved>("goals.capability-removed");
    }
}
