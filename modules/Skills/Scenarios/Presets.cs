using Competence.Skills.Catalogue;
using Competence.Skills.Roles;
using Marten;

namespace Competence.Skills.Scenarios;

/// <summary>Base: as today. Automation: fewer in the large roles, more of AI and data. Growth: more in the large roles every year.</summary>
public enum ScenarioPreset { Base, Automation, Growth }

/// <summary>A beginning for those who know better: rules of thumb and no forecast.</summary>
internal static class Presets
{
    /// <summary>Roles with fewer people are left alone: a share of them would be a decision about persons.</summary>
    private const int ManyPeople = 10;

    public static ScenarioPlan Of(ScenarioPreset preset, Guid unit, ScenarioContent content, Staffing staffing, RolesAndSkills roles)
    {
        var large = staffing.Roles(unit).Where(r => r.Value >= ManyPeople).OrderByDescending(r => r.Value).ThenBy(r => r.Key).Take(10).ToList();
        var later = Math.Min(content.FromYear + 1, content.ToYear);
        return preset switch
        {
            ScenarioPreset.Growth => ScenarioPlan.Empty with
            {
                Headcounts = [.. large.SelectMany(r => Enumerable.Range(later, content.ToYear - later + 1)
                    .Select(year => new HeadcountDelta(unit, r.Key, year, (int)Math.Ceiling(r.Value * .05))))],
            },
            ScenarioPreset.Automation => ScenarioPlan.Empty with
            {
                Headcounts = [.. large.Select(r => new HeadcountDelta(unit, r.Key, later, -(r.Value / 10)))],
                Requirements = [.. roles.Roles.OrderBy(r => r.Id).SelectMany(r => Raised(r, later, roles.Skills)).Take(50)],
            },
            _ => ScenarioPlan.Empty,
        };
    }

    private static IEnumerable<RequirementDelta> Raised(RoleProfile role, int year, IReadOnlyDictionary<Guid, Skill> skills) =>
        role.AskedAt(new DateOnly(year, 12, 31))
            .Where(r => r.Level < 5 && skills.TryGetValue(r.SkillId, out var skill) && skill is { Kind: SkillKind.AiData, Status: SkillStatus.Active })
            .Select(r => new RequirementDelta(role.Id, r.SkillId, year, r.Level + 1, r.Importance));

    /// <summary>These role profiles, and every skill that they ask.</summary>
    public static async Task<RolesAndSkills> RolesIn(this IQuerySession session, IEnumerable<Guid> ids, CancellationToken ct)
    {
        var roles = await session.LoadManyAsync<RoleProfile>(ct, [.. ids]);
        var skills = await session.LoadManyAsync<Skill>(ct, [.. roles.SelectMany(r => r.Current()?.Requirements ?? []).Select(r => r.SkillId).Distinct()]);
        return new(roles, skills.ToDictionary(s => s.Id));
    }
}

public sealed record RolesAndSkills(IReadOnlyList<RoleProfile> Roles, IReadOnlyDictionary<Guid, Skill> Skills);
