using Competence.Skills.Workforce;

namespace Competence.Skills.Risk;

/// <param name="Level">What the unit has said it is to have, else the level that most of those who are asked need; of two as common the higher.</param>
/// <param name="People">How many must have it.</param>
internal readonly record struct SkillNeed(int Level, int People);

/// <summary>What a group of people is to be able to do: what its units have said they are to have, else what its people's roles ask.</summary>
internal static class SkillNeeds
{
    public static Dictionary<Guid, SkillNeed> NeedsOf(this WorkforceCopy copy, Part part, DateOnly day)
    {
        var needs = ByRoles(copy, part.People(copy), day);
        foreach (var (skill, need) in BySaying(copy, part.Units(copy), day)) needs[skill] = need;
        return needs;
    }

    private static Dictionary<Guid, SkillNeed> ByRoles(WorkforceCopy copy, ReadOnlySpan<int> people, DateOnly day)
    {
        var roles = new Dictionary<Guid, int>();
        foreach (var person in people)
            if (copy.People.RoleOf(person) is { } role) roles[role] = roles.GetValueOrDefault(role) + 1;

        return roles.SelectMany(role => copy.Requirements.Asked(role.Key, day).Select(asked => (Asked: asked, People: role.Value)))
            .GroupBy(a => a.Asked.SkillId)
            .ToDictionary(of => of.Key, of => new SkillNeed(
                of.GroupBy(a => a.Asked.Level, (level, same) => (Level: level, People: same.Sum(a => a.People)))
                    .OrderByDescending(l => l.People).ThenByDescending(l => l.Level).First().Level,
                of.Sum(a => a.People)));
    }

    /// <summary>Of what one unit says of one skill the latest that has come due holds; of several levels the highest.</summary>
    private static IEnumerable<(Guid Skill, SkillNeed Need)> BySaying(WorkforceCopy copy, (int First, int End) units, DateOnly day) => copy.Needs
        .Where(need => need.By <= day && copy.Units.Find(need.Unit) is { } unit && unit >= units.First && unit < units.End)
        .GroupBy(need => (need.Unit, need.Skill, need.Level), (_, same) => same.MaxBy(need => need.By)!)
        .GroupBy(need => need.Skill)
        .Select(of => (of.Key, new SkillNeed(of.Max(need => need.Level), of.Sum(need => need.People))));
}
