using JasperFx.Events.Projections;
using Marten;

namespace Competence.Metrics.Effects;

internal static class EffectsRegistration
{
    public static void AddEffects(this StoreOptions marten)
    {
        marten.AddEffectTables();
        marten.Schema.For<EffectCard>().DatabaseSchemaName("metrics");
        marten.Projections.Add<EffectCardProjection>(ProjectionLifecycle.Inline);
        marten.Projections.Add<ProgrammeAnswersProjection>(ProjectionLifecycle.Live);
        marten.Events.MapEventType<EffectCardMade>("metrics.effect-card-made");
        marten.Events.MapEventType<EffectReturnStated>("metrics.effect-return-stated");
        marten.Events.MapEventType<EffectCardWithdrawn>("metrics.effect-card-withdrawn");
        marten.Events.MapEventType<ReactionGiven>("metrics.reaction-given");
        marten.Events.MapEventType<BehaviourChecked>("metrics.behaviour-checked");
    }
}
