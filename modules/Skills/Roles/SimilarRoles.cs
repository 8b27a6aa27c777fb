namespace Competence.Skills.Roles;

/// <summary>
/// What other role profiles here ask that this one does not yet: those with the most skills in common count most. Rule version 1:
/// likeness = skills in common / skills in either; the five most alike; a suggested level is the one that most of them ask.
/// </summary>
internal static class SimilarRoles
{
    public const int Most = 5;

    public static IReadOnlyList<SimilarRole> To(RoleProfile profile, IEnumerable<RoleProfile> others, DateOnly day)
    {
        var mine = Skills(profile.Draft ?? profile.Newest());
        return [
            .. others.Where(o => o.Id != profile.Id && !o.IsRetired && o.Current() is not null)
                .Select(o => new SimilarRole(o, o.AskedAt(day), Likeness(mine, Skills(o.AskedAt(day)))))
                .Where(o => o.Likeness > 0)
                .OrderByDescending(o => o.Likeness).ThenBy(o => o.Role.Id).Take(Most),
        ];
    }

    /// <summary>For each skill the level and the importance that most ask; of equally many the lower.</summary>
    public static Requirement Common(IReadOnlyList<Requirement> same) =>
        new(same[0].SkillId, Mode(same.Select(r => r.Level)), Mode(same.Select(r => r.Importance)), IsMandatory: false, Horizon: null, Reason: null);

    private static double Likeness(HashSet<Guid> a, HashSet<Guid> b) =>
        a.Count + b.Count == 0 ? 0 : (double)a.Intersect(b).Count() / a.Union(b).Count();

    private static HashSet<Guid> Skills(IReadOnlyList<Requirement> requirements) => [.. requirements.Select(r => r.SkillId)];

    private static int Mode(IEnumerable<int> numbers) => numbers.GroupBy(n => n).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;
}

/// <param name="Likeness">0 to 1.</param>
internal sealed record SimilarRole(RoleProfile Role, IReadOnlyList<Requirement> Asked, double Likeness);
