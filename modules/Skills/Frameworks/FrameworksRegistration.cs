using Competence.Kernel;
using Competence.Skills.Frameworks.Esco;
using Competence.Skills.Frameworks.JobTech;
using Competence.Skills.Frameworks.Onet;
using Competence.Skills.Frameworks.Plain;
using Competence.Skills.Occupations;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Skills.Frameworks;

internal static class FrameworksRegistration
{
    public static IServiceCollection AddFrameworks(this IServiceCollection services) => services
        .AddScoped<IJobWork, EscoImport>()
        .AddScoped<IJobWork, JobTechImport>()
        .AddScoped<IJobWork, OnetImport>()
        .AddScoped<IJobWork, PlainImport>()
        .AddScoped<ImportChanges>()
        .AddScoped<ImportedSkills>()
        .ConfigureMarten(marten =>
        {
            marten.Schema.For<Framework>().DatabaseSchemaName("skills");
            marten.Schema.For<FrameworkImportRecord>().DatabaseSchemaName("skills");
            marten.Storage.ExtendedSchemaObjects.Add(ImportChanges.Define());
            marten.Schema.For<SkillGroup>().DatabaseSchemaName("skills");
            marten.Schema.For<Occupation>().DatabaseSchemaName("skills");
            marten.Schema.For<OccupationGroup>().DatabaseSchemaName("skills");
        });
}
