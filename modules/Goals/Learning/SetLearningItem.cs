using Competence.Goals.Copies;
using Competence.Goals.Plans;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Learning;

/// <param name="IsNew">False: it must be there to be changed.</param>
/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record SetLearningItem(Guid ItemId, LearningItemContent Content, bool IsNew, long? BasedOn = null);

/// <summary>What the decision has to know of what the item names.</summary>
/// <param name="InUse">Of each skill that there is, whether it is in use.</param>
/// <param name="Needs">Of each prerequisite that there is, all that it needs in turn, at any distance.</param>
public sealed record ItemSurroundings(IReadOnlyDictionary<Guid, bool> InUse, IReadOnlyDictionary<Guid, IReadOnlySet<Guid>> Needs);

public static class SetLearningItemHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SetLearningItem command, [WriteAggregate(nameof(SetLearningItem.ItemId), Required = false)] IEventStream<LearningItem> stream,
        IDocumentSession session, CancellationToken ct)
    {
        var around = new ItemSurroundings(
            await session.InUse([.. command.Content.Skills.Select(s => s.SkillId)], ct), await session.Needs([.. command.Content.Prerequisites], ct));
        var decision = Decide(command, stream.Aggregate, around, stream.CurrentVersion);
        if (decision.Events.Count > 0)
        {
            await session.Begin(ct);
            await session.WriteItems([decision.Events.Aggregate(stream.Aggregate, LearningItem.Fold)!], ct);
        }
        return stream.Record(decision);
    }

    public static Decision Decide(SetLearningItem command, LearningItem? item, ItemSurroundings around, long? version)
    {
        var content = command.Content;
        if (!command.IsNew && item is null) return Refusal.NotFound("goals.unknown-learning-item");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (content == item?.Content) return Decision.Nothing;
        if (content.Kind == LearningItemKind.Micro && content.Hours > PlanItemContent.LongestMicro) return Refusal.Conflict("goals.micro-too-long");
        foreach (var skill in content.Skills.Select(s => s.SkillId))
        {
            if (!around.InUse.TryGetValue(skill, out var isInUse)) return Refusal.NotFound("goals.unknown-skill");
            if (!isInUse && item?.Content.Skills.Any(s => s.SkillId == skill) != true) return Refusal.Conflict("goals.skill-not-in-use");
        }
        foreach (var first in content.Prerequisites)
        {
            if (first == command.ItemId) return Refusal.Conflict("goals.circular-prerequisite");
            if (!around.Needs.TryGetValue(first, out var needs)) return Refusal.NotFound("goals.unknown-prerequisite");
            if (needs.Contains(command.ItemId)) return Refusal.Conflict("goals.circular-prerequisite");
        }
        return Decision.Record(item is null ? new LearningItemAdded(command.ItemId, content) : new LearningItemChanged(command.ItemId, content));
    }
}
