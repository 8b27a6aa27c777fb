using Competence.Skills.Scenarios;

namespace Competence.Skills.Merging;

/// <summary>How what a scenario supposes and decides of a deprecated skill comes to be about its successor.</summary>
public static class MovedPlans
{
    /// <summary>An archived scenario stays as it is, until it is taken up again.</summary>
    public static bool Concerns(Scenario scenario, Guid skill) => scenario.Status != ScenarioStatus.Archived
        && (scenario.Plan.Skills.Contains(skill) || scenario.Decisions.Any(d => d.SkillId == skill));

    /// <summary>
    /// Where the plan speaks of both at the same point: of two requirements the higher level and the greater importance hold, and one
    /// that asks over one that asks no longer; of two needs the one for more people; hires and plans to learn are added up.
    /// </summary>
    public static ScenarioPlan Of(ScenarioPlan plan, Guid from, Guid to) => plan with
    {
        Requirements =
        [
            .. plan.Requirements.Select(d => d.SkillId == from ? d with { SkillId = to } : d).GroupBy(d => (d.RoleProfileId, d.SkillId, d.Year))
                .Select(same => same.Aggregate((one, other) => one with { Level = Higher(one.Level, other.Level), Importance = Higher(one.Importance, other.Importance) })),
        ],
        Needs =
        [
            .. plan.Needs.Select(d => d.SkillId == from ? d with { SkillId = to } : d).GroupBy(d => (d.UnitId, d.SkillId, d.Level, d.ByDate))
                .Select(same => same.MaxBy(d => d.People)!),
        ],
        Supply =
        [
            .. plan.Supply.Select(d => d.SkillId == from ? d with { SkillId = to } : d).GroupBy(d => (d.UnitId, d.SkillId, d.Level, d.Year))
                .Select(same => same.Aggregate(Sum)),
        ],
    };

    /// <summary>Of two decisions about the same level one that is not seen to yet holds over one that is, else the successor's own.</summary>
    public static IReadOnlyList<GapDecision> Of(IReadOnlyList<GapDecision> decisions, Guid from, Guid to) =>
    [
        .. decisions.OrderBy(d => d.IsDone).ThenBy(d => d.SkillId == from).Select(d => d.SkillId == from ? d with { SkillId = to } : d)
            .DistinctBy(d => (d.SkillId, d.Level)),
    ];

    public static Scenario Fold(Scenario scenario, ScenarioSkillMoved moved) => scenario with
    {
        Plan = Of(scenario.Plan, moved.FromSkillId, moved.SkillId), Decisions = Of(scenario.Decisions, moved.FromSkillId, moved.SkillId),
    };

    private static int? Higher(int? one, int? other) => one is null || other > one ? other : one;

    private static SupplyDelta Sum(SupplyDelta one, SupplyDelta other)
    {
        var plans = one.Completions + other.Completions;
        var reached = (one.Completions * one.CompletionRate) + (other.Completions * other.CompletionRate);
        return one with { Hires = one.Hires + other.Hires, Completions = plans, CompletionRate = plans == 0 ? one.CompletionRate : reached / plans };
    }
}
