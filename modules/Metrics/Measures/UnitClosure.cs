using Competence.Kernel;

namespace Competence.Metrics.Measures;

/// <summary>Which wholes each unit is a part of: itself, all above it and the organisation; and the part of each that is in no part below it.</summary>
internal sealed class UnitClosure(IReadOnlyDictionary<Guid, Guid?> parents)
{
    /// <summary>Stands for the organisation as a whole, and for having no unit.</summary>
    public static readonly Guid Organisation = Guid.Empty;

    /// <summary>Those who work in the unit itself: a part of it beside the units below.</summary>
    public static Guid OwnOf(Guid unit) => Streams.Derive(unit, "own");

    public IEnumerable<Guid> Units => parents.Keys.Append(Organisation);

    public bool Has(Guid unit) => parents.ContainsKey(unit);

    public Guid? ParentOf(Guid unit) => unit == Organisation ? null : parents.GetValueOrDefault(unit) is { } parent && parents.ContainsKey(parent) ? parent : Organisation;

    /// <summary>The unit with all below it.</summary>
    public Guid[] Inside(Guid whole) => [.. parents.Keys.Where(unit => Above(unit).Contains(whole))];

    /// <summary>The unit and all units above it, without the organisation as a whole.</summary>
    public IReadOnlyList<Guid> Path(Guid unit) => [.. Above(unit).Where(u => u != Organisation)];

    public IEnumerable<(Guid Unit, Guid Whole)> Pairs() => Units.SelectMany(unit => Above(unit).Append(OwnOf(unit)).Select(whole => (unit, whole)));

    /// <summary>What decides whether a unit and those right below it are shown: the way up from it, and what lies right below each of that way.</summary>
    public UnitClosure Around(Guid unit)
    {
        var way = Above(unit).ToHashSet();
        return new(parents.Where(u => way.Contains(ParentOf(u.Key)!.Value)).ToDictionary());
    }

    /// <summary>The unit first; a tree that was told in pieces may have a ring for a moment, which is walked once.</summary>
    private IEnumerable<Guid> Above(Guid unit)
    {
        var seen = new HashSet<Guid>();
        for (Guid? at = unit; at is { } here && seen.Add(here); at = ParentOf(here)) yield return here;
        if (seen.Add(Organisation)) yield return Organisation;
    }
}
