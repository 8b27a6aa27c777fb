using Competence.Kernel;

namespace Competence.Goals.Plans;

/// <summary>What holds of every change: whose plan it is, and when it may be changed.</summary>
internal static class Editing
{
    /// <summary>By the person: a draft as it pleases, an agreed plan as it goes; not while it is read, nor after its end.</summary>
    public static Refusal? MayNotEdit(this DevelopmentPlan? plan, Guid person, long? basedOn, long? version) =>
        plan.IsNot(person) ?? Refusal.Stale(basedOn, version) ?? plan!.State switch
        {
            PlanState.Draft or PlanState.Active => null,
            PlanState.Complete or PlanState.Cancelled => Refusal.Conflict("goals.plan-ended"),
            _ => Refusal.Conflict("goals.plan-in-review"),
        };

    public static Refusal? IsNot(this DevelopmentPlan? plan, Guid person) => plan?.PersonId == person ? null : Refusal.NotFound("goals.unknown-plan");
}
