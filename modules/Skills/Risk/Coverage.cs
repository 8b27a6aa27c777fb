using Competence.Skills.Workforce;

namespace Competence.Skills.Risk;

/// <summary>
/// <c>coverage(skill, level, unit) = active people with level ≥ L and confidence ≥ .3; ratio = coverage/need</c>; a skill's
/// bus factor is its coverage (skills.md, "Formulas").
/// </summary>
/// <param name="SoleHolder">The one who covers it, where only one does.</param>
internal readonly record struct Coverage(SkillNeed Need, int People, int? SoleHolder)
{
    public double? Ratio => Need.People == 0 ? null : (double)People / Need.People;

    public static Coverage Of(LevelColumn levels, ReadOnlySpan<int> people, SkillNeed need)
    {
        var (covering, last) = (0, 0);
        foreach (var person in people)
            if (levels[person].Covers(need.Level))
            {
                covering++;
                last = person;
            }
        return new(need, covering, covering == 1 ? last : null);
    }
}
