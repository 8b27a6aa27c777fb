using Competence.Goals.Copies;
using Competence.Goals.Openings;
using Competence.Goals.Plans;
using Competence.Goals.Reskilling;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Competence.Goals;

/// <summary>What do we do about the gap?</summary>
public static class GoalsModule
{
    public static IServiceCollection AddGoals(this IServiceCollection services) => services.ConfigureMarten(marten =>
    {
        marten.AddCopies();
        marten.AddPlans();
        marten.AddReskilling();
        marten.AddOpenings();
    });
}
