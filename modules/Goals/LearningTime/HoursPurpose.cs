using Competence.Goals.Learning;
using Competence.Goals.Plans;
using Competence.Goals.Records;
using Competence.Kernel;
using Marten;

namespace Competence.Goals.LearningTime;

/// <summary>What hours are for: something to learn from, something to do in a plan, or as the person says.</summary>
/// <param name="Basis">As the person says; null where an item or a plan is named.</param>
public sealed record HoursPurpose(Guid? LearningItemId, Guid? PlanId, Guid? PlanItemId, LearningBasis? Basis);

/// <summary>What the decision has to know of the person and of what the hours are for.</summary>
/// <param name="Plan">The named one.</param>
/// <param name="Item">What is named to learn from, by itself or in the plan.</param>
/// <param name="Enrolled">What the person is enrolled in it for; null where they are not.</param>
public sealed record HoursSurroundings(Learner Learner, DevelopmentPlan? Plan, LearningItem? Item, LearningBasis? Enrolled)
{
    /// <summary>An enrolment says it, then a plan that the law asks, then a skill that is to rise, then a gap that the item would close.</summary>
    public LearningBasis BasisOf(HoursPurpose purpose) => purpose is { LearningItemId: null, PlanItemId: null }
        ? purpose.Basis ?? LearningBasis.None
        : Enrolled is { } basis ? basis
        : Plan?.Type == PlanType.Legal ? LearningBasis.Law
        : Learner.IsInGap || PlanItem(purpose)?.Content.SkillId is not null ? LearningBasis.Gap
        : LearningBasis.None;

    public PlanItem? PlanItem(HoursPurpose purpose) => purpose.PlanItemId is { } id ? Plan?.Item(id) : null;

    public Refusal? Lacks(Guid person, HoursPurpose purpose)
    {
        if (!Learner.IsKnown) return Refusal.NotFound("goals.unknown-person");
        if (purpose.PlanId is not null && Plan?.PersonId != person) return Refusal.NotFound("goals.unknown-plan");
        if (purpose.PlanItemId is not null && PlanItem(purpose) is null) return Refusal.NotFound("goals.unknown-item");
        return purpose.LearningItemId is not null && Item is null ? Refusal.NotFound("goals.unknown-learning-item") : null;
    }
}

internal static class PurposeReading
{
    public static async Task<HoursSurroundings> Around(this IQuerySession session, Guid person, HoursPurpose purpose, DateOnly today, CancellationToken ct)
    {
        var plan = purpose.PlanId is { } id ? await session.LoadAsync<DevelopmentPlan>(id, ct) : null;
        var named = purpose.LearningItemId ?? (purpose.PlanItemId is { } part ? plan?.Item(part)?.Content.LearningItemId : null);
        var item = named is { } learning ? await session.LoadAsync<LearningItem>(learning, ct) : null;
        var enrolled = item is null ? [] : await session.Read(
            "select basis from goals.enrolments where tenant_id = @tenant and person_id = @person and item_id = @item",
            row => Enum.Parse<LearningBasis>(row.GetString(0)), ct, ("person", person), ("item", item.Id));
        return new(await session.Learner(person, item, today, ct), plan, item, enrolled is [var basis] ? basis : null);
    }
}
