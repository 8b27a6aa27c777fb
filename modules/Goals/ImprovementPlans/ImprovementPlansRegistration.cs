using JasperFx.Events.Projections;
using Marten;

namespace Competence.Goals.ImprovementPlans;

internal static class ImprovementPlansRegistration
{
    public static void AddImprovementPlans(this StoreOptions marten)
    {
        marten.Schema.For<ImprovementPlan>().DatabaseSchemaName("goals").Duplicate(plan => plan.PersonId).Duplicate(plan => plan.ApproverId);
        marten.Schema.For<SealedImprovementWords>().DatabaseSchemaName("goals").Duplicate(words => words.PersonId);
        marten.Projections.Add<ImprovementPlanProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<ImprovementPlanDrafted>("goals.improvement-plan-drafted");
        marten.Events.MapEventType<ImprovementPlanRevised>("goals.improvement-plan-revised");
        marten.Events.MapEventType<ImprovementPlanSubmitted>("goals.improvement-plan-submitted");
        marten.Events.MapEventType<ImprovementPlanReturned>("goals.improvement-plan-returned");
        marten.Events.MapEventType<ImprovementPlanApproved>("goals.improvement-plan-approved");
        marten.Events.MapEventType<ImprovementCheckpointHeld>("goals.improvement-checkpoint-held");
        marten.Events.MapEventType<ImprovementCheckedIn>("goals.improvement-checked-in");
        marten.Events.MapEventType<ImprovementPlanEnded>("goals.improvement-plan-ended");
    }
}
