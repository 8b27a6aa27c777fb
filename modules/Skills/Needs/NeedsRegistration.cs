using JasperFx.Events.Projections;
using Marten;

namespace Competence.Skills.Needs;

internal static class NeedsRegistration
{
    public static void AddNeeds(this StoreOptions marten)
    {
        marten.Schema.For<CapacityNeed>().DatabaseSchemaName("skills");
        marten.Projections.Add<CapacityNeedProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<CapacityNeedSet>("skills.capacity-need-set");
        marten.Events.MapEventType<CapacityNeedRemoved>("skills.capacity-need-removed");
        marten.Storage.ExtendedSchemaObjects.Add(NeedRows.Define());
    }
}
