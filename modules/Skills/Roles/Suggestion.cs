using Competence.Skills.Catalogue;
using Competence.Skills.Occupations;

namespace Competence.Skills.Roles;

/// <summary>What a classification says of an occupation, as a beginning for those who know the role.</summary>
internal static class Suggestion
{
    /// <summary>Its essential skills at level 3 and importance 4, then its optional ones at 2 and 2, as far as they are in use.</summary>
    public static IReadOnlyList<Requirement> From(Occupation occupation, IReadOnlyList<Skill> skills)
    {
        var active = skills.Where(s => s.Status == SkillStatus.Active).Select(s => s.Id).ToHashSet();
        var essential = occupation.EssentialSkills.Distinct().Select(skill => Ask(skill, level: 3, importance: 4));
        var optional = occupation.OptionalSkills.Distinct().Except(occupation.EssentialSkills).Select(skill => Ask(skill, level: 2, importance: 2));
        return [.. essential.Concat(optional).Where(r => active.Contains(r.SkillId)).Take(RoleProfile.ManyRequirements)];
    }

    private static Requirement Ask(Guid skill, int level, int importance) => new(skill, level, importance, IsMandatory: false, Horizon: null, Reason: null);
}
