using Competence.Skills.Contracts;

namespace Competence.Skills.Roles;

/// <summary>Whether a number about some of a group tells nothing of single persons (trust.md, "Small groups").</summary>
internal static class Crowd
{
    /// <returns>True where those counted, and those of the group who are not, are each nobody or at least the minimum.</returns>
    public static bool Hides(int some, int all) => all >= SmallGroups.Minimum && IsMany(some) && IsMany(all - some);

    private static bool IsMany(int people) => people <= 0 || people >= SmallGroups.Minimum;
}
