using Competence.Kernel;
using Competence.Sheets;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Metrics.Outputs;

internal static class OutputsRegistration
{
    public static IServiceCollection AddOutputs(this IServiceCollection services) =>
        services.AddScoped<IJobWork, OutputImport>().AddSingleton(new OpenSheets<OutputField>(OutputRow.Sheet));

    public static void AddOutputs(this StoreOptions marten) => marten.Storage.ExtendedSchemaObjects.Add(OutputTables.Define());
}
