using System.Collections.Frozen;

namespace Competence.Skills.Workforce;

/// <summary>The tree of units in pre-order: a unit and all below it is a range of numbers. Immutable.</summary>
public sealed class WorkforceUnits
{
    private readonly Guid[] ids;
    private readonly int[] ends, parents;
    private readonly bool[] closed;
    private readonly FrozenDictionary<Guid, int> numbers;

    private WorkforceUnits(Guid[] ids, int[] ends, int[] parents, bool[] closed) =>
        (this.ids, this.ends, this.parents, this.closed, numbers) = (ids, ends, parents, closed, ids.Index().ToFrozenDictionary(u => u.Item, u => u.Index));

    internal static WorkforceUnits Of(IReadOnlyCollection<UnitRow> rows)
    {
        var known = rows.Select(r => r.Unit).ToHashSet();
        var below = rows.OrderBy(r => r.Unit).ToLookup(r => r.Parent is { } parent && known.Contains(parent) ? parent : Guid.Empty);
        var (ids, ends, parents, closed) = (new List<Guid>(), new List<int>(), new List<int>(), new List<bool>());
        void Visit(UnitRow row, int parent)
        {
            var number = ids.Count;
            ids.Add(row.Unit);
            ends.Add(0);
            parents.Add(parent);
            closed.Add(row.IsClosed);
            foreach (var child in below[row.Unit]) Visit(child, number);
            ends[number] = ids.Count;
        }
        foreach (var root in below[Guid.Empty]) Visit(root, -1);
        return new([.. ids], [.. ends], [.. parents], [.. closed]);
    }

    public int Count => ids.Length;

    /// <returns>The unit's number in this copy; null where the tenant has no such unit.</returns>
    public int? Find(Guid unit) => numbers.TryGetValue(unit, out var number) ? number : null;

    public Guid IdOf(int unit) => ids[unit];

    /// <summary>The first number after the unit and all below it.</summary>
    public int EndOf(int unit) => ends[unit];

    /// <returns>Null at the top.</returns>
    public int? ParentOf(int unit) => parents[unit] < 0 ? null : parents[unit];

    public bool IsClosed(int unit) => closed[unit];

    public IEnumerable<int> Roots => After(0, Count);

    public IEnumerable<int> ChildrenOf(int unit) => After(unit + 1, ends[unit]);

    private IEnumerable<int> After(int first, int end)
    {
        for (var unit = first; unit < end; unit = ends[unit]) yield return unit;
    }
}
