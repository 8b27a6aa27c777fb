using Competence.Kernel;
using Competence.Metrics.Definitions;
using Competence.Metrics.Effects;
using Competence.Metrics.Facts;
using Competence.Metrics.Measures;
using Competence.Metrics.Outputs;
using Competence.Metrics.Pulses;
using Competence.Metrics.Reports;
using Competence.Metrics.Reports.Schedules;
using Competence.Metrics.Reviews;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Metrics;

/// <summary>Did it work?</summary>
/// <remarks>Not <c>AddMetrics</c>: so the framework calls its own.</remarks>
public static class MetricsModule
{
    public static IServiceCollection AddMetricsModule(this IServiceCollection services) => services.AddScoped<IJobWork, MeasureEverything>().AddScoped<IJobWork, SendReports>().AddPulses().AddOutputs().ConfigureMarten(marten =>
    {
        marten.AddFacts();
        marten.AddGenders();
        marten.AddMeasures();
        marten.AddOutputs();
        marten.AddDefinitions();
        marten.AddReports();
        marten.AddPulses();
        marten.AddEffects();
        marten.AddReviews();
    });
}
