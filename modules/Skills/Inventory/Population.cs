using Competence.Skills.Levels;
using Competence.Skills.Workforce;

namespace Competence.Skills.Inventory;

public enum Freshness { Fresh, Stale }

/// <summary>Which people, and which of what is known of them.</summary>
/// <param name="Site">Only who works at this place, or one below; a place is a unit that people belong to beside their own.</param>
/// <param name="Skills">People: those who have all of them; counts: these alone. None: all.</param>
internal sealed record InventoryFilter(
    int? Unit, Guid? Role, int? Site, IReadOnlyList<Guid> Skills, int MinLevel, int MaxLevel, Freshness? Freshness, CellSources? Source)
{
    /// <summary>Stale: nothing in 12 months, or too unsure (skills.md, "How a level comes about").</summary>
    public bool Matches(LevelColumn levels, int person, DateOnly day)
    {
        var cell = levels[person];
        if (!cell.IsRated || Source is { } source && (cell.Sources & source) == 0) return false;
        if ((cell.Level is not { } level || level < MinLevel || level > MaxLevel) && (cell.Level is not null || MinLevel > 0)) return false;
        return Freshness is null || IsStale(levels, person, day) == (Freshness == Inventory.Freshness.Stale);
    }

    public static bool IsStale(LevelColumn levels, int person, DateOnly day) =>
        !levels[person].IsConfident || levels.Newest(person) < day.AddMonths(-Level.StaleAfterMonths);
}

internal static class Population
{
    public static int[] Of(WorkforceCopy copy, InventoryFilter filter)
    {
        var people = new List<int>();
        foreach (var person in copy.PeopleIn(filter.Unit))
            if ((filter.Role is null || copy.People.RoleOf(person) == filter.Role) && (filter.Site is not { } site || IsAt(copy, person, site))) people.Add(person);
        return [.. people];
    }

    private static bool IsAt(WorkforceCopy copy, int person, int site) => copy.Source.Places[person]?.Links.Any(link =>
        link.Kind == MemberRows.Unit && link.From <= copy.Day && (link.To is null || link.To > copy.Day)
        && copy.Units.Find(link.Target) is { } unit && unit >= site && unit < copy.Units.EndOf(site)) ?? false;
}
