using JasperFx.Events.Projections;
using Marten;

namespace Competence.Goals.BusinessGoals;

internal static class BusinessGoalsRegistration
{
    public static void AddBusinessGoals(this StoreOptions marten)
    {
        marten.Schema.For<BusinessGoal>().DatabaseSchemaName("goals");
        marten.Projections.Add<BusinessGoalProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<BusinessGoalSet>("goals.business-goal-set");
        marten.Events.MapEventType<BusinessGoalRemoved>("goals.business-goal-removed");
    }
}
