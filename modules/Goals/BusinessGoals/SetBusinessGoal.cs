using Competence.Goals.Capabilities;
using Competence.Goals.Copies;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.BusinessGoals;

/// <param name="IsNew">False: it must be there to be changed.</param>
/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record SetBusinessGoal(Guid GoalId, BusinessGoalContent Content, bool IsNew, long? BasedOn = null);

/// <summary>What the decision has to know of people, capabilities and other goals.</summary>
/// <param name="Owner">Null where the tenant has no such person.</param>
/// <param name="Capabilities">How many of those that it names there are.</param>
/// <param name="Goals">How many goals there are.</param>
internal sealed record GoalSurroundings(Standing? Owner, int Capabilities, int Goals);

public static class SetBusinessGoalHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SetBusinessGoal command,
        [WriteAggregate(nameof(SetBusinessGoal.GoalId), Required = false)] IEventStream<BusinessGoal> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var around = new GoalSurroundings(
            await session.Standing(command.Content.OwnerId, clock.Today(), ct),
            await session.Query<Capability>().CountAsync(c => c.Id.IsOneOf(command.Content.CapabilityIds.ToArray()), ct),
            await session.Query<BusinessGoal>().CountAsync(ct));
        return stream.Record(Decide(command, stream.Aggregate, around, stream.CurrentVersion, clock.Today()));
    }

    internal static Decision Decide(SetBusinessGoal command, BusinessGoal? goal, GoalSurroundings around, long? version, DateOnly today)
    {
        var content = command.Content;
        if (!command.IsNew && goal is null) return Refusal.NotFound("goals.unknown-goal");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (content.IsSame(goal?.Content)) return Decision.Nothing;

        if (goal is null && around.Goals >= BusinessGoal.Most) return Refusal.Conflict("goals.too-many-goals", BusinessGoal.Most);
        if (content.CapabilityIds.Count == 0 && content.NoSkillImpact is null) return Refusal.Conflict("goals.goal-without-capability");
        if (content.CapabilityIds.Count > 0 && content.NoSkillImpact is not null) return Refusal.Conflict("goals.impact-denied");
        if (around.Capabilities < content.CapabilityIds.Count) return Refusal.NotFound("goals.unknown-capability");
        if (around.Owner.MayNotOwn(content.OwnerId, goal?.Content.OwnerId) is { } unfit) return unfit;
        if (content.Until < today && content.Until != goal?.Content.Until) return Refusal.Conflict("goals.day-passed");
        return Decision.Record(new BusinessGoalSet(command.GoalId, content));
    }
}
