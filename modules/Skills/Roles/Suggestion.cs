using Competence.Skills.Catalogue;
using Competence.Skills.Occupations;

namespace Competence.Skills.Roles;

/// <summary>What a classification says of an occupation, as a beginning for those who know the role.</summary>
internal static class Suggestion
{
    /// <summary>
    /// Its essential skills at level 3 and importance 4, then its optional ones at 2 and 2, as far as they are in use; or the
    /// levels and importances that the taxonomy gives.
    /// </summary>
    public static IReadOnlyList<Requirement> From(Occupation occupation, IReadOnlyList<Skill> skills)
    {
        var active = skills.Where(s => s.Status == SkillStatus.Active).Select(s => s.Id).ToHashSet();
        var essential = occupation.EssentialSkills.Distinct().Select(skill => Ask(skill, level: 3, importance: 4));
        var optional = occupation.OptionalSkills.Distinct().Except(occupation.EssentialSkills).Select(skill => Ask(skill, level: 2, importance: 2));
        if (occupation.Needs.Count > 0)
            return [.. occupation.Needs.Select(n => Ask(n.SkillId, n.Level, n.Importance)).Where(r => active.Contains(r.SkillId)).Take(RoleProfile.ManyRequirements)];
        return [.. essential.Concat(optional).Where(r => active.Contains(r.SkillId)).Take(RoleProfile.ManyRequirements)];
    }

    /// <summary>Of the rule by which suggestions are chosen and ordered.</summary>
    public const int RuleVersion = 1;

    /// <summary>
    /// What the role does not ask yet: first what the occupation cannot do without, then what most similar roles ask, then what
    /// helps in the occupation.
    /// </summary>
    public static IReadOnlyList<SuggestedRequirement> For(RoleProfile profile, Occupation? occupation, IReadOnlyList<SimilarRole> similar)
    {
        var asked = (profile.Draft ?? profile.Newest()).Select(r => r.SkillId).ToHashSet();
        var byOthers = similar.SelectMany(o => o.Asked.Select(r => (o.Role, Asked: r))).ToLookup(o => o.Asked.SkillId);
        Guid[] essential = [.. occupation?.EssentialSkills ?? []], optional = [.. (occupation?.OptionalSkills ?? []).Except(essential)];
        return [
            .. essential.Concat(byOthers.OrderByDescending(o => o.Count()).Select(o => o.Key)).Concat(optional).Distinct()
                .Where(skill => !asked.Contains(skill))
                .Select(skill =>
                {
                    Requirement[] same = [.. byOthers[skill].Select(o => o.Asked)];
                    OccupationWeight? need = essential.Contains(skill) ? OccupationWeight.Essential : optional.Contains(skill) ? OccupationWeight.Optional : null;
                    var begin = same.Length > 0 ? SimilarRoles.Common(same)
                        : need == OccupationWeight.Essential ? Ask(skill, level: 3, importance: 4) : Ask(skill, level: 2, importance: 2);
                    return new SuggestedRequirement(begin, need, [.. byOthers[skill].Select(o => o.Role)]);
                }),
        ];
    }

    private static Requirement Ask(Guid skill, int level, int importance) => new(skill, level, importance, IsMandatory: false, Horizon: null, Reason: null);
}

/// <param name="Roles">Similar roles that ask it, the most alike first.</param>
internal sealed record SuggestedRequirement(Requirement Asked, OccupationWeight? Occupation, IReadOnlyList<RoleProfile> Roles);
