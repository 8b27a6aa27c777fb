using Competence.Goals.CompletionImports;
using Competence.Kernel;
using Competence.Sheets;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Goals.CourseImports;

internal static class CourseImportsRegistration
{
    public static IServiceCollection AddCourseImports(this IServiceCollection services) => services
        .AddScoped<IJobWork, CourseImport>().AddSingleton(new OpenSheets<CourseField>(CourseRow.Sheet))
        .AddScoped<IJobWork, CompletionImport>().AddSingleton(new OpenSheets<CompletionField>(CompletionRow.Sheet));

    public static void AddCourseImports(this StoreOptions marten) => marten.Storage.ExtendedSchemaObjects.Add(SuggestedSkills.Define());
}
