using Competence.Goals.BusinessGoals;
using Competence.Goals.Capabilities;
using Competence.Goals.Copies;
using Competence.Goals.Objectives;
using Competence.Goals.Outcomes;
using Competence.Goals.Plans;
using Competence.Goals.Strategies;
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
        marten.AddBusinessGoals();
        marten.AddCapabilities();
        marten.AddStrategies();
        marten.AddOutcomes();
        marten.AddObjectives();
    });
}
