namespace Competence.Skills.Roles;

/// <summary>
/// How much of what a role asks will be asked differently: the importance-weighted share of requirements that differ between
/// two days (skills.md, "Formulas"; acceptance 4).
/// <c>rate = Σ(imp, differing)/Σ(imp, all)</c> over the skills asked on either day; a skill differs where it is added,
/// removed, or asked at another level. It weighs by its importance on the later day, or on the earlier where it is
/// asked no longer.
/// </summary>
/// <remarks>
/// Vector: today {truck level 4 importance 5, warehouse system 3/4, customer care 2/3, troubleshooting 1/2}, then {truck 2/3,
/// warehouse system 3/5, troubleshooting 1/2, data literacy 2/4} → differing: truck 3 + care 3 + data 4 = 10 of
/// 3 + 5 + 3 + 2 + 4 = 17 → 10/17 = 0.5882.
/// </remarks>
/// <param name="Rate">0 to 1; null where nothing is asked on either day.</param>
/// <param name="Changes">The skills that differ, the most important first.</param>
public sealed record SkillChange(double? Rate, IReadOnlyList<ChangedSkill> Changes)
{
    public static SkillChange Between(IReadOnlyList<Requirement> now, IReadOnlyList<Requirement> then)
    {
        var (today, later) = (now.ToDictionary(r => r.SkillId), then.ToDictionary(r => r.SkillId));
        var all = today.Keys.Union(later.Keys)
            .Select(skill => new ChangedSkill(skill, today.GetValueOrDefault(skill), later.GetValueOrDefault(skill))).ToList();
        var changes = all.Where(s => s.From?.Level != s.To?.Level).OrderByDescending(s => s.Importance).ToList();
        return new(all.Count == 0 ? null : (double)changes.Sum(s => s.Importance) / all.Sum(s => s.Importance), changes);
    }

    /// <summary>Of many roles together: each weighs by how many people have it; roles that ask nothing weigh nothing.</summary>
    /// <remarks>Vector: 10/17 for 3 people and 0 for 7 people → (3·10/17)/10 = 0.1765.</remarks>
    public static double? Weighted(IEnumerable<(double? Rate, int People)> roles)
    {
        var known = roles.Where(r => r.Rate is not null && r.People > 0).ToList();
        return known.Count == 0 ? null : known.Sum(r => r.Rate!.Value * r.People) / known.Sum(r => r.People);
    }
}

/// <param name="From">What is asked today; null where it is not asked yet.</param>
/// <param name="To">What is asked then; null where it is asked no longer.</param>
public sealed record ChangedSkill(Guid SkillId, Requirement? From, Requirement? To)
{
    public int Importance => (To ?? From)!.Importance;
}
