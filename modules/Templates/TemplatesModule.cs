using Competence.Templates.Copies;
using Competence.Templates.Definitions;
using Competence.Templates.JobDescriptions;
using Competence.Templates.Onboardings;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Templates;

/// <summary>The same way every time: conversations, job descriptions, onboarding, recruitment, and what the law asks.</summary>
public static class TemplatesModule
{
    public static IServiceCollection AddTemplates(this IServiceCollection services) => services.AddOnboardings().ConfigureMarten(marten =>
    {
        marten.AddCopies();
        marten.AddDefinitions();
        marten.AddOnboardings();
        marten.AddJobDescriptions();
    });
}
