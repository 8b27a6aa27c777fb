using Competence.Skills.Contracts;

namespace Competence.Goals.Outcomes;

/// <summary>A figure over people, or that it is withheld: fewer than five are no group but persons (trust.md, "Small groups").</summary>
/// <param name="Value">Null where nothing is there to measure, or it is withheld.</param>
/// <param name="People">How many people it is about; null where it is withheld.</param>
public sealed record Figure(decimal? Value, int? People, bool IsWithheld)
{
    public static readonly Figure None = new(null, 0, false), Withheld = new(null, null, true);

    /// <param name="people">How many people it is about.</param>
    public static Figure Of(int part, int whole, int people) =>
        people == 0 ? None : people < SmallGroups.Minimum ? Withheld : new(whole == 0 ? null : Math.Round((decimal)part / whole, 4), people, false);
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
        all.Find(c => c.RoleProfileId is null) is { } whole && whole.People - role.People is > 0 and < SmallGroups.Minimum;

    private static IReadOnlySet<Guid> Hidden(List<Counted> all) => SmallGroups.Hidden(
        all.Where(c => c.RoleProfileId is not null).OrderBy(c => c.RoleProfileId).ToDictionary(c => c.RoleProfileId!.Value, c => c.People));
}
