using Competence.Skills.Catalogue;
using Competence.Skills.Frameworks;
using Competence.Skills.Ratings;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Skills;

/// <summary>What can we do, and what will we need?</summary>
public static class SkillsModule
{
    public static IServiceCollection AddSkills(this IServiceCollection services) => services
        .AddFrameworks()
        .AddRatings()
        .ConfigureMarten(marten =>
        {
            marten.AddCatalogue();
        });
}
