using Competence.Goals.CompletionImports;
using Competence.Kernel;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Goals.CourseImports;

internal static class CourseImportsRegistration
{
    public static IServiceCollection AddCourseImports(this IServiceCollection services) => services.AddScoped<IJobWork, CourseImport>().AddScoped<IJobWork, CompletionImport>();

    public static void AddCourseImports(this StoreOptions marten) => marten.Storage.ExtendedSchemaObjects.Add(SuggestedSkills.Define());
}
