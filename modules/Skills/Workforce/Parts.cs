using Competence.Skills.Contracts;

namespace Competence.Skills.Workforce;

/// <summary>
/// What a unit, or the organisation, is made of: each unit directly below with all that is below it, and those who are in
/// none of them. What is hidden among its siblings is hidden from within as well (trust.md, "Small groups").
/// </summary>
/// <param name="Unit">The part's unit; null: those without any.</param>
/// <param name="IsDirect">Only those in the unit itself, and in none below.</param>
public readonly record struct Part(int? Unit, bool IsDirect)
{
    /// <summary>A unit as a whole, or without one the organisation.</summary>
    public static Part Whole(int? unit) => new(unit, IsDirect: false);

    /// <summary>Which units' own needs are the part's: from the first number to the one before the last.</summary>
    public (int First, int End) Units(WorkforceCopy copy) => this switch
    {
        { Unit: { } unit, IsDirect: true } => (unit, unit + 1),
        { Unit: { } unit } => (unit, copy.Units.EndOf(unit)),
        { IsDirect: true } => (0, 0),
        _ => (0, copy.Units.Count),
    };

    public ReadOnlySpan<int> People(WorkforceCopy copy) => this switch
    {
        { Unit: null, IsDirect: true } => copy.Unplaced,
        { Unit: null } => copy.PeopleIn(null),
        { IsDirect: true, Unit: { } unit } => copy.People.Directly(unit),
        { Unit: { } unit } => copy.People.In(copy.Units, unit),
    };
}

internal static class Parts
{
    /// <param name="unit">Null: the organisation; where it has one top unit alone, that unit's parts.</param>
    public static IReadOnlyList<Part> PartsOf(this WorkforceCopy copy, int? unit)
    {
        if (unit is null && copy.Units.Roots.ToList() is [var top] && copy.Unplaced.Length == 0) unit = top;
        Part[] parts = unit is { } number
            ? [.. copy.Units.ChildrenOf(number).Select(child => new Part(child, IsDirect: false)), new(number, IsDirect: true)]
            : [.. copy.Units.Roots.Select(root => new Part(root, IsDirect: false)), new(null, IsDirect: true)];
        return [.. parts.Where(part => part.People(copy).Length > 0)];
    }

    public static IReadOnlySet<Part> HiddenPartsOf(this WorkforceCopy copy, int? unit) => copy.IsHidden(unit)
        ? copy.PartsOf(unit).ToHashSet()
        : copy.SmallAmong(copy.PartsOf(unit));

    /// <summary>Whether nothing may be said of the unit as a whole.</summary>
    public static bool IsHidden(this WorkforceCopy copy, int? unit)
    {
        if (copy.PeopleIn(unit).Length < SmallGroups.Minimum) return true;
        for (var at = unit; at is { } child; at = copy.Units.ParentOf(child))
            if (copy.SmallAmong(copy.SiblingsIn(copy.Units.ParentOf(child))).Contains(Part.Whole(child))) return true;
        return false;
    }

    /// <summary>As <see cref="PartsOf"/>, but the top units are always parts of the organisation.</summary>
    public static IReadOnlyList<Part> SiblingsIn(this WorkforceCopy copy, int? parent) => parent is not null
        ? copy.PartsOf(parent)
        : [.. copy.Units.Roots.Select(root => Part.Whole(root)), new(null, IsDirect: true)];

    public static IReadOnlySet<Part> SmallAmong(this WorkforceCopy copy, IReadOnlyList<Part> siblings) =>
        SmallGroups.Hidden(siblings.ToDictionary(part => part, part => part.People(copy).Length));
}
