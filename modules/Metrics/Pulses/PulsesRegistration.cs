using Competence.Kernel;
using JasperFx.Events.Projections;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Metrics.Pulses;

internal static class PulsesRegistration
{
    public static IServiceCollection AddPulses(this IServiceCollection services) => services.AddScoped<IJobWork, PulseNight>();

    public static void AddPulses(this StoreOptions marten)
    {
        PulseTables.AddTables(marten);
        marten.Schema.For<Pulse>().DatabaseSchemaName("metrics").Duplicate(p => p.State);
        marten.Projections.Add<PulseProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<PulsePlanned>("metrics.pulse-planned");
        marten.Events.MapEventType<PulseOpened>("metrics.pulse-opened");
        marten.Events.MapEventType<PulseClosingMoved>("metrics.pulse-closing-moved");
        marten.Events.MapEventType<PulseClosed>("metrics.pulse-closed");
        marten.Events.MapEventType<PulseCalledOff>("metrics.pulse-called-off");
    }
}
