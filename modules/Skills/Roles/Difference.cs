namespace Competence.Skills.Roles;

/// <summary>What two versions ask differently of one skill.</summary>
/// <param name="From">Null where it is asked first by the later.</param>
/// <param name="To">Null where it is asked no longer.</param>
public sealed record Difference(Guid SkillId, Requirement? From, Requirement? To)
{
    /// <summary>
    /// Requirements of one skill are the same at the same horizon; those left over are set against one another in the
    /// order of their horizons, so that a postponed requirement is one change and not one taken away and one added.
    /// </summary>
    public static IReadOnlyList<Difference> Between(IReadOnlyList<Requirement> from, IReadOnlyList<Requirement> to)
    {
        var differences = new List<Difference>();
        foreach (var skill in from.Concat(to).Select(r => r.SkillId).Distinct())
        {
            List<Requirement> before = [.. Of(from, skill)], after = [.. Of(to, skill)];
            foreach (var (was, now) in before.Join(after, At, At, (was, now) => (was, now)).ToList())
            {
                if (was != now) differences.Add(new(skill, was, now));
                before.Remove(was);
                after.Remove(now);
            }
            for (var i = 0; i < Math.Max(before.Count, after.Count); i++)
                differences.Add(new(skill, before.ElementAtOrDefault(i), after.ElementAtOrDefault(i)));
        }
        return differences;
    }

    private static IEnumerable<Requirement> Of(IReadOnlyList<Requirement> all, Guid skill) =>
        all.Where(r => r.SkillId == skill).OrderBy(At);

    private static DateOnly At(Requirement r) => r.Horizon ?? DateOnly.MinValue; // a join leaves out what has no key
}
