using Competence.Kernel;
using Competence.Skills.Roles;

namespace Competence.Skills.Scenarios;

/// <summary>What a role profile's next version would ask because of a scenario.</summary>
/// <param name="Changes">What differs from its draft, or from what is published where there is none.</param>
public sealed record RolePromotion(RoleProfile Role, IReadOnlyList<Requirement> Requirements, IReadOnlyList<RequirementDelta> Changes);

/// <summary>What a promotion changes: the same is shown first and done then.</summary>
/// <param name="LeftOut">A requirement has a day from which it is asked and none until which: what falls away later is dropped by hand then.</param>
public sealed record Promotion(IReadOnlyList<RolePromotion> Roles, IReadOnlyList<PlannedNeed> Needs, IReadOnlyList<RequirementDelta> LeftOut)
{
    private const int UsualImportance = 3;

    public static Promotion Of(ScenarioPlan plan, IReadOnlyList<RoleProfile> roles, DateOnly today)
    {
        var isLeftOut = plan.Requirements.ToLookup(d => d.Level is null && d.Year > today.Year);
        return new(
            [.. roles.OrderBy(r => r.Id).Select(role => Of(role, [.. isLeftOut[false].Where(d => d.RoleProfileId == role.Id).OrderBy(d => d.Year)], today))
                .Where(role => role.Changes.Count > 0)],
            plan.Needs, [.. isLeftOut[true]]);
    }

    private static RolePromotion Of(RoleProfile role, IReadOnlyList<RequirementDelta> deltas, DateOnly today)
    {
        var (asked, changes) = ((role.Draft ?? role.Current()?.Requirements ?? []).ToList(), new List<RequirementDelta>());
        foreach (var delta in deltas)
        {
            List<Requirement> before = [.. asked];
            Apply(asked, delta, today);
            if (!before.SequenceEqual(asked)) changes.Add(delta);
        }
        return new(role, asked, changes);
    }

    private static void Apply(List<Requirement> asked, RequirementDelta delta, DateOnly today)
    {
        if (delta.Level is not { } level)
        {
            asked.RemoveAll(r => r.SkillId == delta.SkillId);
            return;
        }
        DateOnly? horizon = delta.Year <= today.Year ? null : new DateOnly(delta.Year, 1, 1);
        var earlier = asked.Where(r => r.SkillId == delta.SkillId && (r.Horizon ?? DateOnly.MinValue) <= new DateOnly(delta.Year, 12, 31)).MaxBy(r => r.Horizon ?? DateOnly.MinValue);
        var changed = new Requirement(
            delta.SkillId, level, delta.Importance ?? earlier?.Importance ?? UsualImportance, earlier?.IsMandatory ?? false, horizon, earlier?.Reason);
        if (asked.Contains(changed)) return;
        asked.RemoveAll(r => r.SkillId == delta.SkillId && (horizon is null ? r.Horizon is null || r.Horizon <= today : r.Horizon?.Year == delta.Year));
        asked.Add(changed);
    }
}

/// <summary>A promotion drafts role profiles and sets needs: it asks for the right to each as their own editors do.</summary>
internal static class PromotionRights
{
    public static async Task<Refusal?> Refused(IPolicy policy, Actor actor, Scenario scenario, CancellationToken ct)
    {
        var refusal = scenario.Plan.Requirements.Count == 0 ? null : await policy.Can(actor, "role-profile.write", person: null, ct);
        return refusal ?? (scenario.Plan.Needs.Count == 0 ? null : await policy.CanIn(actor, "capacity-need.write", scenario.UnitId, ct));
    }
}
