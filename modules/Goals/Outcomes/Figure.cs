namespace Competence.Goals.Outcomes;

/// <summary>A figure over people, or that it is withheld: fewer than five are no group but persons (trust.md, "Small groups").</summary>
/// <param name="Value">Null where nothing is there to measure, or it is withheld.</param>
/// <param name="People">How many people it is about; null where it is withheld.</param>
public sealed record Figure(decimal? Value, int? People, bool IsWithheld)
{
    public const int SmallestGroup = 5;

    public static readonly Figure None = new(null, 0, false), Withheld = new(null, null, true);

    /// <param name="people">How many people it is about.</param>
    public static Figure Of(int part, int whole, int people) =>
        people == 0 ? None : people < SmallestGroup ? Withheld : new(whole == 0 ? null : Math.Round((decimal)part / whole, 4), people, false);
}

/// <summary>What is counted among the people of one role, or of all.</summary>
/// <param name="RoleProfileId">Null: of all, each person once.</param>
internal sealed record Counted(Guid? RoleProfileId, int Part, int Whole, int People);

internal static class CountedGroups
{
    /// <summary>
    /// The figure of a role, or of all. A role is withheld where it is small, and where all without it, or without every role that
    /// is shown, would be: what is missing from the whole would tell of the few.
    /// </summary>
    public static Figure Of(this IEnumerable<Counted> counted, Guid? role)
    {
        var all = counted.ToList();
        var asked = all.Find(c => c.RoleProfileId == role);
        if (asked is null) return Figure.None;
        return role is { } one && (Hidden(all).Contains(one) || IsNearlyAll(asked, all)) ? Figure.Withheld : Figure.Of(asked.Part, asked.Whole, asked.People);
    }

    /// <summary>Whoever has two roles is in both, so the roles' numbers alone do not tell how many are without this one.</summary>
    private static bool IsNearlyAll(Counted role, List<Counted> all) =>
        all.Find(c => c.RoleProfileId is null) is { } whole && whole.People - role.People is > 0 and < Figure.SmallestGroup;

    private static HashSet<Guid> Hidden(List<Counted> all)
    {
        var roles = all.Where(c => c.RoleProfileId is not null && c.People > 0).OrderBy(c => c.People).ThenBy(c => c.RoleProfileId).ToList();
        var hidden = roles.TakeWhile(c => c.People < Figure.SmallestGroup).ToList();
        if (hidden.Count == 0) return [];
        if (hidden.Count == 1) hidden.AddRange(roles.Skip(1).Take(1));
        while (hidden.Sum(c => c.People) < Figure.SmallestGroup && hidden.Count < roles.Count) hidden.Add(roles[hidden.Count]);
        return [.. hidden.Select(c => c.RoleProfileId!.Value)];
    }
}
