using JasperFx.Events.Projections;
using Marten;

namespace Competence.Goals.Outcomes;

internal static class OutcomesRegistration
{
    public static void AddOutcomes(this StoreOptions marten)
    {
        marten.Schema.For<OutcomeGoal>().DatabaseSchemaName("goals");
        marten.Projections.Add<OutcomeGoalProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<OutcomeGoalSet>("goals.outcome-goal-set");
        marten.Events.MapEventType<OutcomeGoalSkillMoved>("goals.outcome-goal-skill-moved");
        marten.Events.MapEventType<OutcomeMeasured>("goals.outcome-measured");
        marten.Events.MapEventType<OutcomeMeasurementRemoved>("goals.outcome-measurement-removed");
        marten.Events.MapEventType<OutcomeGoalRemoved>("goals.outcome-goal-removed");
    }
}
