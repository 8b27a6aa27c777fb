using Competence.Goals.BusinessGoals;
using Competence.Goals.Copies;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Objectives;

/// <param name="IsNew">False: it must be there to be changed.</param>
/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record SetObjective(Guid ObjectiveId, ObjectiveContent Content, bool IsNew, long? BasedOn = null);

/// <summary>What the decision has to know of the owner, the goal and all objectives.</summary>
/// <param name="Parents">The parent of each objective, as it is now.</param>
internal sealed record ObjectiveSurroundings(Standing? Owner, bool IsGoalKnown, IReadOnlyDictionary<Guid, Guid?> Parents);

public static class SetObjectiveHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        SetObjective command,
        [WriteAggregate(nameof(SetObjective.ObjectiveId), Required = false)] IEventStream<Objective> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        // two who move objectives below each other at once would otherwise close a circle that neither sees
        await session.Begin(ct);
        await session.Hold("goals.objectives", ct);
        var around = new ObjectiveSurroundings(
            await session.Standing(command.Content.OwnerId, clock.Today(), ct),
            command.Content.BusinessGoalId is not { } goal || await session.LoadAsync<BusinessGoal>(goal, ct) is not null,
            (await session.Query<Objective>().Select(o => new { o.Id, o.Content.ParentId }).ToListAsync(ct)).ToDictionary(o => o.Id, o => o.ParentId));
        return stream.Record(Decide(command, stream.Aggregate, around, stream.CurrentVersion, clock.Today()));
    }

    internal static Decision Decide(SetObjective command, Objective? objective, ObjectiveSurroundings around, long? version, DateOnly today)
    {
        var (content, before) = (command.Content, objective?.Content);
        if (!command.IsNew && objective is null) return Refusal.NotFound("goals.unknown-objective");
        if (Refusal.Stale(command.BasedOn, version) is { } stale) return stale;
        if (content.IsSame(before)) return Decision.Nothing;

        if (objective is null && around.Parents.Count >= Objective.Most) return Refusal.Conflict("goals.too-many-objectives", Objective.Most);
        if (content.ParentId is { } parent && !around.Parents.ContainsKey(parent)) return Refusal.NotFound("goals.unknown-parent");
        if (Cascade.IsCircular(command.ObjectiveId, content.ParentId, around.Parents)) return Refusal.Conflict("goals.circular-objective");
        if (around.Owner.MayNotOwn(content.OwnerId, before?.OwnerId) is { } unfit) return unfit;
        if (!around.IsGoalKnown) return Refusal.NotFound("goals.unknown-goal");
        if (content.Until < today && content.Until != before?.Until) return Refusal.Conflict("goals.day-passed");
        return Decision.Record(new ObjectiveSet(command.ObjectiveId, content));
    }
}
