using System.Runtime.InteropServices;

namespace Competence.Skills.Workforce;

internal static class CountedThings
{
    /// <summary>By role profile; those without a role under an empty id.</summary>
    public static IReadOnlyDictionary<Guid, int> RolesIn(this WorkforceCopy copy, Part part)
    {
        var roles = new Dictionary<Guid, int>();
        foreach (var person in part.People(copy)) CollectionsMarshal.GetValueRefOrAddDefault(roles, copy.People.RoleOf(person) ?? Guid.Empty, out _)++;
        return roles;
    }

    /// <summary>By skill: how many people's roles ask it on the day.</summary>
    public static IReadOnlyDictionary<Guid, int> AskedIn(this WorkforceCopy copy, Part part, DateOnly day) => copy.RolesIn(part)
        .SelectMany(role => copy.Requirements.Asked(role.Key, day).Select(asked => (asked.SkillId, People: role.Value)))
        .GroupBy(asked => asked.SkillId).ToDictionary(same => same.Key, same => same.Sum(asked => asked.People));

    public static IReadOnlyDictionary<Guid, int> RatedIn(this WorkforceCopy copy, Part part, IReadOnlyList<Guid> skills)
    {
        var rated = new Dictionary<Guid, int>();
        foreach (var skill in skills)
        {
            var (levels, people) = (copy.LevelsOf(skill), 0);
            foreach (var person in part.People(copy))
                if (levels[person].Level is not null) people++;
            rated[skill] = people;
        }
        return rated;
    }
}
