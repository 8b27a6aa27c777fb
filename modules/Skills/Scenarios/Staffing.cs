using System.Collections.Concurrent;
using Competence.Skills.Contracts;

namespace Competence.Skills.Scenarios;

/// <summary>Who there is, as numbers directly in each unit.</summary>
/// <param name="People">Employed today.</param>
/// <param name="PeopleAYearAgo">Employed twelve months ago.</param>
/// <param name="Leavers">Whose last day was since then.</param>
/// <param name="Roles">People today by role profile.</param>
/// <param name="Holders">By skill: how many have level 1, 2 … 5 or above today, surely enough to count.</param>
public sealed record UnitStaff(
    Guid UnitId, Guid? ParentId, int People, int PeopleAYearAgo, int Leavers,
    IReadOnlyDictionary<Guid, int> Roles, IReadOnlyDictionary<Guid, int[]> Holders);

/// <summary>The organisation in numbers on one day; many read it at once.</summary>
public sealed class Staffing(DateOnly today, IReadOnlyList<UnitStaff> units)
{
    private readonly Dictionary<Guid, UnitStaff> byId = units.ToDictionary(u => u.UnitId);
    private readonly ILookup<Guid, UnitStaff> below = units.Where(u => u.ParentId is not null).ToLookup(u => u.ParentId!.Value);
    private readonly ConcurrentDictionary<Guid, (int Leavers, double Average)> histories = new();
    private readonly ConcurrentDictionary<Guid, IReadOnlyDictionary<Guid, int>> roles = new();

    public DateOnly Today => today;

    public bool Knows(Guid unit) => byId.ContainsKey(unit);

    public IEnumerable<Guid> Children(Guid unit) => below[unit].Select(u => u.UnitId);

    /// <summary>The unit and all above it, itself first.</summary>
    public IEnumerable<Guid> Upwards(Guid unit)
    {
        Guid? at = unit;
        for (var depth = 0; depth < 100 && at is { } id && byId.TryGetValue(id, out var found); depth++, at = found.ParentId) yield return id;
    }

    /// <summary>The unit and all below it.</summary>
    public IReadOnlyList<UnitStaff> Tree(Guid unit)
    {
        var tree = new List<UnitStaff>();
        if (byId.TryGetValue(unit, out var top)) tree.Add(top);
        for (var i = 0; i < tree.Count; i++) tree.AddRange(below[tree[i].UnitId]);
        return tree;
    }

    public int People(Guid unit) => Tree(unit).Sum(u => u.People);

    public bool IsWithin(Guid unit, Guid above) => Upwards(unit).Contains(above);

    /// <summary>People today by role profile, with all below it.</summary>
    public IReadOnlyDictionary<Guid, int> Roles(Guid unit) => roles.TryGetValue(unit, out var counted) ? counted : roles[unit] =
        Tree(unit).SelectMany(u => u.Roles).GroupBy(r => r.Key).ToDictionary(role => role.Key, role => role.Sum(r => r.Value));

    /// <summary>With all below it.</summary>
    public (int Leavers, double Average) History(Guid unit)
    {
        if (!histories.TryGetValue(unit, out var history))
        {
            var tree = Tree(unit);
            histories[unit] = history = (tree.Sum(u => u.Leavers), tree.Sum(u => u.People + u.PeopleAYearAgo) / 2.0);
        }
        return history;
    }

    /// <summary>Whether numbers about the unit would be numbers about persons, or tell those of a hidden one beside it.</summary>
    public bool IsHidden(Guid unit)
    {
        if (People(unit) < SmallGroups.Minimum) return true;
        foreach (var above in Upwards(unit))
            if (byId[above].ParentId is { } parent && byId.TryGetValue(parent, out var itself))
            {
                var siblings = Children(parent).ToDictionary(id => id, People);
                siblings[parent] = itself.People;
                if (SmallGroups.Hidden(siblings).Contains(above)) return true;
            }
        return false;
    }
}
