using JasperFx.Events.Projections;
using Marten;

namespace Competence.Goals.Strategies;

internal static class StrategiesRegistration
{
    public static void AddStrategies(this StoreOptions marten)
    {
        marten.Schema.For<LearningStrategy>().DatabaseSchemaName("goals");
        marten.Projections.Add<LearningStrategyProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<StrategyDrafted>("goals.strategy-drafted");
        marten.Events.MapEventType<StrategyDraftChanged>("goals.strategy-draft-changed");
        marten.Events.MapEventType<StrategySubmitted>("goals.strategy-submitted");
        marten.Events.MapEventType<StrategySentBack>("goals.strategy-sent-back");
        marten.Events.MapEventType<StrategyApproved>("goals.strategy-approved");
        marten.Events.MapEventType<StrategyDraftDiscarded>("goals.strategy-draft-discarded");
        marten.Events.MapEventType<StrategySkillMoved>("goals.strategy-skill-moved");
    }
}
