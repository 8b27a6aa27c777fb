namespace Competence.Api.Jobs;

internal static class JobsHosting
{
    public static IServiceCollection AddJobs(this IServiceCollection services) => services;
}
