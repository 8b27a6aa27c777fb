using Competence.Goals.Copies;
using Competence.Goals.Learning;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Plans;

/// <param name="What">What is to be done, in a person's words.</param>
/// <param name="IsNew">False: it must be there to be changed.</param>
/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record SetPlanItem(Guid PlanId, Guid PersonId, PlanItemContent Item, string What, bool IsNew, long? BasedOn = null)
{
    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(SetPlanItem);
}

/// <param name="IsInUse">Null where there is no such skill.</param>
/// <param name="Level">What the person has of it; null where nothing is known.</param>
public sealed record PlannedSkillState(bool? IsInUse, int? Level);

public static class SetPlanItemHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SetPlanItem command,
        [WriteAggregate(nameof(SetPlanItem.PlanId), Required = false)] IEventStream<DevelopmentPlan> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var skill = command.Item.SkillId is { } id
            ? new PlannedSkillState(await session.IsInUse(id, ct), (await session.Levels(command.PersonId, ct)).TryGetValue(id, out var level) ? level : null)
            : null;
        var isThere = command.Item.LearningItemId is not { } learning || await session.LoadAsync<LearningItem>(learning, ct) is not null;
        var words = await session.LoadAsync<PlanWords>(command.PlanId, ct);
        var decision = Decide(command, stream.Aggregate, words?.Items.GetValueOrDefault(command.Item.ItemId), skill, isThere, stream.CurrentVersion, clock.Today());
        if (decision.Events.Count > 0 && words is not null) session.Store(words.WithItem(command.Item.ItemId, command.What));
        return stream.Record(decision);
    }

    /// <param name="was">What the item was called until now.</param>
    /// <param name="isThere">Whether there is what is to be learnt from, where the item names something.</param>
    public static Decision Decide(
        SetPlanItem command, DevelopmentPlan? plan, string? was, PlannedSkillState? skill, bool isThere, long? version, DateOnly today)
    {
        if (plan.MayNotEdit(command.PersonId, command.BasedOn, version) is { } refusal) return refusal;
        var (item, here) = (command.Item, plan!.Item(command.Item.ItemId));
        if (!command.IsNew && here is null) return Refusal.NotFound("goals.unknown-item");
        if (here is { IsOpen: false }) return Refusal.Conflict("goals.item-done");
        if (here?.Content == item && was == command.What.Trim()) return Decision.Nothing;

        if (command.IsNew && plan.Items.Count >= DevelopmentPlan.MostItems) return Refusal.Conflict("goals.too-many-items", DevelopmentPlan.MostItems);
        if (item.Due < today && item.Due != here?.Content.Due) return Refusal.Conflict("goals.day-passed");
        if (item.Kind == PlanItemKind.Micro && item.Hours > PlanItemContent.LongestMicro) return Refusal.Conflict("goals.micro-too-long");
        if (!isThere) return Refusal.NotFound("goals.unknown-learning-item");
        if (Unfit(item, here, skill) is { } unfit) return unfit;
        return Decision.Record(here is null ? new PlanItemAdded(plan.Id, item) : new PlanItemChanged(plan.Id, item));
    }

    private static Refusal? Unfit(PlanItemContent item, PlanItem? here, PlannedSkillState? skill)
    {
        if (skill is null) return null;
        if (skill.IsInUse is null) return Refusal.NotFound("goals.unknown-skill");
        if (skill.IsInUse == false && item.SkillId != here?.Content.SkillId) return Refusal.Conflict("goals.skill-not-in-use");
        return skill.Level >= item.ToLevel ? Refusal.Conflict("goals.already-there") : null;
    }
}
