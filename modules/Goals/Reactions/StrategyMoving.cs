using Competence.Goals.Capabilities;
using Competence.Goals.Outcomes;
using Competence.Goals.Strategies;
using Marten;

namespace Competence.Goals.Reactions;

internal static class StrategyMoving
{
    /// <summary>What names a skill in the strategy names its successor.</summary>
    public static async Task MoveInStrategy(this IDocumentSession session, Guid skill, Guid successor, CancellationToken ct)
    {
        foreach (var capability in (await session.Query<Capability>().ToListAsync(ct)).Where(c => c.Content.Skills.Any(s => s.SkillId == skill)))
            await session.Append<Capability>(capability.Id, new CapabilitySkillMoved(capability.Id, skill, successor), ct);
        foreach (var goal in await session.Query<OutcomeGoal>().Where(g => g.Content.SkillId == skill).ToListAsync(ct))
            await session.Append<OutcomeGoal>(goal.Id, new OutcomeGoalSkillMoved(goal.Id, successor), ct);
        foreach (var strategy in (await session.Query<LearningStrategy>().ToListAsync(ct)).Where(s => Names(s, skill)))
            await session.Append<LearningStrategy>(strategy.Id, new StrategySkillMoved(strategy.Id, skill, successor), ct);
    }

    private static bool Names(LearningStrategy strategy, Guid skill) =>
        strategy.Versions.Any(v => v.State != StrategyState.Superseded && v.Content.AllSkills().Contains(skill));

    private static async Task Append<T>(this IDocumentSession session, Guid id, object fact, CancellationToken ct) where T : class =>
        (await session.Events.FetchForWriting<T>(id, ct)).AppendOne(fact);
}
