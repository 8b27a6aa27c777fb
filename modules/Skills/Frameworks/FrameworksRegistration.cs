using Competence.Kernel;
using Competence.Skills.Frameworks.Esco;
using Competence.Skills.Frameworks.JobTech;
using Competence.Skills.Occupations;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Skills.Frameworks;

internal static class FrameworksRegistration
{
    public static IServiceCollection AddFrameworks(this IServiceCollection services) => services
        .AddScoped<IJobWork, EscoImport>()
        .AddScoped<IJobWork, JobTechImport>()
        .ConfigureMarten(marten =>
        {
            marten.Schema.For<Framework>().DatabaseSchemaName("skills");
            marten.Schema.For<SkillGroup>().DatabaseSchemaName("skills");
            marten.Schema.For<Occupation>().DatabaseSchemaName("skills");
            marten.Schema.For<OccupationGroup>().DatabaseSchemaName("skills");
        });
}
