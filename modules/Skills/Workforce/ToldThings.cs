using Competence.Skills.Teams;

namespace Competence.Skills.Workforce;

/// <summary>
/// Decides for every reader of the copy, overview, heatmap and file alike, what is told of a unit: from the organisation
/// down, since what is hidden beside or above a unit hides it.
/// </summary>
/// <param name="count">How many people of a part are counted by each thing.</param>
internal sealed class ToldThings(WorkforceCopy copy, Func<Part, IReadOnlyDictionary<Guid, int>> count, RowTotal total)
{
    public static ToldThings Skills(WorkforceCopy copy, DateOnly day) => new(copy, part => copy.AskedIn(part, day), RowTotal.OfCells);

    public static ToldThings Roles(WorkforceCopy copy) => new(copy, copy.RolesIn, RowTotal.OfPeople);

    /// <summary>Each skill alone, since nobody tells how many are rated in all skills together.</summary>
    public static ToldThings Rated(WorkforceCopy copy, IReadOnlyList<Guid> skills) => new(copy, part => copy.RatedIn(part, skills), RowTotal.Unknown);

    /// <summary>What is not told of the unit as a whole.</summary>
    public IReadOnlySet<Guid> HiddenIn(int? unit)
    {
        int? above = null;
        var own = SmallTable.Hidden([count(Part.Whole(null))], new HashSet<Guid>(), new HashSet<int>(), total)[0];
        foreach (var at in Path(unit))
        {
            own = Hidden(copy.SiblingsIn(above), own)[Part.Whole(at)];
            above = at;
        }
        return own;
    }

    /// <summary>What is not told of each part of the unit.</summary>
    /// <param name="own">What is not told of the unit as a whole.</param>
    public IReadOnlyDictionary<Part, IReadOnlySet<Guid>> HiddenInPartsOf(int? unit, IReadOnlySet<Guid> own) => Hidden(copy.PartsOf(unit), own);

    private Dictionary<Part, IReadOnlySet<Guid>> Hidden(IReadOnlyList<Part> parts, IReadOnlySet<Guid> above)
    {
        var silent = copy.SmallAmong(parts);
        var hidden = SmallTable.Hidden([.. parts.Select(count)], above, parts.Index().Where(p => silent.Contains(p.Item)).Select(p => p.Index).ToHashSet(), total);
        return parts.Index().ToDictionary(p => p.Item, p => hidden[p.Index]);
    }

    private Stack<int> Path(int? unit)
    {
        var path = new Stack<int>();
        for (var at = unit; at is { } number; at = copy.Units.ParentOf(number)) path.Push(number);
        return path;
    }
}
