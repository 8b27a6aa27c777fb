using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Skills.Workforce;

internal static class WorkforceRegistration
{
    public static IServiceCollection AddWorkforce(this IServiceCollection services) => services
        .AddSingleton<IWorkforce, WorkforceKeeper>()
        .ConfigureMarten(WorkforceChanges.WatchWorkforce);
}
