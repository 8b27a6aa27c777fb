using JasperFx.Events.Projections;
using Marten;

namespace Competence.Goals.Plans;

internal static class PlansRegistration
{
    public static void AddPlans(this StoreOptions marten)
    {
        marten.Schema.For<DevelopmentPlan>().DatabaseSchemaName("goals").Duplicate(plan => plan.PersonId).Duplicate(plan => plan.State)
            .Duplicate(plan => plan.ItemCount).Duplicate(plan => plan.DoneCount).Duplicate(plan => plan.TemplateId);
        marten.Schema.For<PlanWords>().DatabaseSchemaName("goals").Duplicate(words => words.PersonId);
        marten.Projections.Add<DevelopmentPlanProjection>(ProjectionLifecycle.Inline);
        marten.Events.MapEventType<PlanDrafted>("goals.plan-drafted");
        marten.Events.MapEventType<PlanRevised>("goals.plan-revised");
        marten.Events.MapEventType<PlanItemAdded>("goals.plan-item-added");
        marten.Events.MapEventType<PlanItemChanged>("goals.plan-item-changed");
        marten.Events.MapEventType<PlanItemRemoved>("goals.plan-item-removed");
        marten.Events.MapEventType<PlanItemSkillMoved>("goals.plan-item-skill-moved");
        marten.Events.MapEventType<PlanSubmitted>("goals.plan-submitted");
        marten.Events.MapEventType<PlanTakenUp>("goals.plan-taken-up");
        marten.Events.MapEventType<PlanSentBack>("goals.plan-sent-back");
        marten.Events.MapEventType<PlanAgreed>("goals.plan-agreed");
        marten.Events.MapEventType<PlanItemDone>("goals.plan-item-done");
        marten.Events.MapEventType<PlanCheckedIn>("goals.plan-checked-in");
        marten.Events.MapEventType<PlanCompleted>("goals.plan-completed");
        marten.Events.MapEventType<PlanCancelled>("goals.plan-cancelled");
    }
}
