using Competence.Goals.BusinessGoals;
using Competence.Goals.Copies;
using Competence.Goals.Outcomes;
using Competence.Kernel;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Goals.Strategies;

/// <param name="By">Who writes.</param>
/// <param name="IsNew">The first draft of a strategy; else the draft must be there.</param>
/// <param name="BasedOn">The version that the editor saw; null: any.</param>
public sealed record WriteStrategy(Guid StrategyId, Guid By, StrategyContent Content, bool IsNew, long? BasedOn = null);

/// <summary>What the decision has to know of what is named in it.</summary>
internal sealed record StrategySurroundings(Standing? Owner, bool AreGoalsKnown, bool AreSkillsKnown, bool AreRolesKnown, bool AreOutcomesKnown, int Strategies);

public static class WriteStrategyHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        WriteStrategy command,
        [WriteAggregate(nameof(WriteStrategy.StrategyId), Required = false)] IEventStream<LearningStrategy> stream,
        IDocumentSession session,
        TimeProvider clock,
        CancellationToken ct)
    {
        var content = command.Content;
        Guid[] goals = [.. content.AllGoals()], skills = [.. content.AllSkills()], outcomes = [.. content.OutcomeGoalIds],
            roles = [.. content.Audiences.Select(a => a.RoleProfileId).OfType<Guid>().Distinct()];
        var around = new StrategySurroundings(
            await session.Standing(content.OwnerId, clock.Today(), ct),
            await session.Query<BusinessGoal>().CountAsync(g => g.Id.IsOneOf(goals), ct) == goals.Length,
            (await session.SkillFacts(skills, ct)).Count == skills.Length,
            (await session.RoleNames(roles, ct)).Count == roles.Length,
            await session.Query<OutcomeGoal>().CountAsync(g => g.Id.IsOneOf(outcomes), ct) == outcomes.Length,
            await session.Query<LearningStrategy>().CountAsync(ct));
        return stream.Record(Decide(command, stream.Aggregate, around, stream.CurrentVersion, clock.GetUtcNow()));
    }

    internal static Decision Decide(WriteStrategy command, LearningStrategy? strategy, StrategySurroundings around, long? version, DateTimeOffset now)
    {
        if (!command.IsNew && strategy.MayNotWrite(command.BasedOn, version) is { } refusal) return refusal;
        if (command.IsNew && around.Strategies >= LearningStrategy.Most) return Refusal.Conflict("goals.too-many-strategies", LearningStrategy.Most);
        if (!command.IsNew && command.Content.IsSame(strategy!.Draft()!.Content)) return Decision.Nothing;
        if (around.Owner is null) return Refusal.NotFound("goals.unknown-person");
        if (!around.Owner.IsEmployed) return Refusal.Conflict("goals.not-employed");
        if (!around.AreGoalsKnown) return Refusal.NotFound("goals.unknown-goal");
        if (!around.AreSkillsKnown) return Refusal.NotFound("goals.unknown-skill");
        if (!around.AreRolesKnown) return Refusal.NotFound("goals.unknown-role");
        if (!around.AreOutcomesKnown) return Refusal.NotFound("goals.unknown-outcome-goal");

        return Decision.Record(command.IsNew
            ? new StrategyDrafted(command.StrategyId, 1, command.Content, command.By, now)
            : new StrategyDraftChanged(command.StrategyId, command.Content, command.By));
    }

    /// <summary>A draft is written in by all who may; not while somebody reads it.</summary>
    internal static Refusal? MayNotWrite(this LearningStrategy? strategy, long? basedOn, long? version) =>
        strategy is null ? Refusal.NotFound("goals.unknown-strategy")
        : Refusal.Stale(basedOn, version) ?? strategy.Draft()?.State switch
        {
            null => Refusal.Conflict("goals.strategy-without-draft"),
            StrategyState.Review => Refusal.Conflict("goals.strategy-in-review"),
            _ => null,
        };
}
