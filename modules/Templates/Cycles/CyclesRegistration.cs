using Competence.Kernel;
using JasperFx.Events.Projections;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Templates.Cycles;

internal static class CyclesRegistration
{
    public static IServiceCollection AddCycles(this IServiceCollection services) => services.AddScoped<IJobWork, OpenCycle>().AddScoped<IJobWork, FollowDue>().AddScoped<IJobWork, CycleNight>();

    public static void AddCycles(this StoreOptions marten)
    {
        marten.Schema.For<ConversationCycle>().DatabaseSchemaName("templates").Duplicate(c => c.State);
        marten.Projections.Add<ConversationCycleProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<CycleDrafted>("templates.cycle-drafted");
        marten.Events.MapEventType<CycleRevised>("templates.cycle-revised");
        marten.Events.MapEventType<CycleOpened>("templates.cycle-opened");
        marten.Events.MapEventType<CycleDueMoved>("templates.cycle-due-moved");
        marten.Events.MapEventType<CycleReminded>("templates.cycle-reminded");
        marten.Events.MapEventType<CycleClosed>("templates.cycle-closed");
    }
}
