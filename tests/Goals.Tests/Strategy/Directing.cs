using Competence.Goals.BusinessGoals;
using Competence.Goals.Capabilities;
using Competence.Goals.Objectives;
using Competence.Goals.Outcomes;
using Competence.Goals.Strategies;

namespace Competence.Goals.Tests.Strategy;

/// <summary>Goals, skills and facts of a strategy.</summary>
internal static class Directing
{
    public static readonly Guid Goal = Guid.CreateVersion7(), Support = Guid.CreateVersion7(), Ada = Guid.CreateVersion7(), Bo = Guid.CreateVersion7(),
        Cia = Guid.CreateVersion7(), Ai = Guid.CreateVersion7(), Listening = Guid.CreateVersion7(), TheStrategy = Guid.CreateVersion7(), Kpi = Guid.CreateVersion7();

    public static readonly DateTimeOffset Now = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 11, 2), Spring = new(2027, 4, 30);

    public static readonly BusinessGoalContent Faster = new("Svar inom en timme", null, Ada, Spring, [Support], null);
    public static readonly CapabilityContent Answering = new(new("Svara med stöd av AI", null), [new(Ai, 5, new(10, 3, Spring)), new(Listening, 3, null)]);
    public static readonly OutcomeGoalContent Covered = new("AI-verktyg i supporten", OutcomeKpi.SkillCoverage, Ai, null, .4m, .8m, Spring, Goal);
    public static readonly StrategyContent Plan = new(
        "AI i vardagen", Ada, Spring, 250_000m, [Goal], [Ai], [new("Alla i supporten", null)], [new(Guid.CreateVersion7(), "Grundkurs", Ai, 400, Goal, null)], [Kpi]);

    public static StrategyDrafted Drafted => new(TheStrategy, 1, Plan, Ada, Now);

    public static object[] InReview => [Drafted, new StrategyDraftChanged(TheStrategy, Plan with { Budget = 300_000m }, Bo), new StrategySubmitted(TheStrategy, Ada, Now)];

    public static object[] Holding => [.. InReview, new StrategyApproved(TheStrategy, 1, Cia, Now)];

    public static Story<BusinessGoal> GivenGoal(params object[] facts) => Story<BusinessGoal>.Given(BusinessGoal.Fold, facts);

    public static Story<Capability> GivenCapability(params object[] facts) => Story<Capability>.Given(Capability.Fold, facts);

    public static Story<OutcomeGoal> GivenOutcome(params object[] facts) => Story<OutcomeGoal>.Given(OutcomeGoal.Fold, facts);

    public static Story<LearningStrategy> GivenStrategy(params object[] facts) => Story<LearningStrategy>.Given(LearningStrategy.Fold, facts);

    public static Objective Part(Guid id, Guid? parent, decimal weight, params (decimal Start, decimal Target, decimal Current)[] results)
    {
        KeyResult[] keys = [.. results.Select(r => new KeyResult(Guid.CreateVersion7(), "Resultat", null, r.Start, r.Target, 1))];
        return new(id, new("Målsättning", Ada, Spring, parent, weight, null, keys),
            keys.Zip(results).ToDictionary(k => k.First.KeyResultId, k => k.Second.Current), IsArchived: false);
    }
}
