using Competence.Skills.Contracts;
using Competence.Skills.Teams;

namespace Competence.Skills.Snapshots;

internal static class SnapshotPrivacy
{
    /// <summary>Sibling by sibling, those in the parent alone being one of them; below what is hidden everything is.</summary>
    public static IReadOnlySet<Guid> Hidden(IReadOnlyList<GapSnapshotUnitView> units)
    {
        var (hidden, below) = (new HashSet<Guid>(), units.ToLookup(u => u.ParentId ?? Guid.Empty));
        void Visit(Guid parent, int people, bool isHidden)
        {
            var sizes = below[parent].ToDictionary(u => u.UnitId, u => u.People!.Value);
            if (people - sizes.Values.Sum() is var direct and > 0) sizes.Add(Guid.Empty, direct);
            var small = SmallGroups.Hidden(sizes);
            foreach (var unit in below[parent])
            {
                var isSmall = isHidden || small.Contains(unit.UnitId);
                if (isSmall) hidden.Add(unit.UnitId);
                Visit(unit.UnitId, unit.People!.Value, isSmall);
            }
        }
        Visit(Guid.Empty, below[Guid.Empty].Sum(u => u.People!.Value), isHidden: false);
        return hidden;
    }

    /// <summary>Which of a unit's skills: those that few are asked there, beside it or beside what it is part of, and what would tell of them.</summary>
    /// <param name="unit">Empty: the whole organisation.</param>
    /// <param name="parents">By unit; a top unit's is empty, and so is the id of the whole.</param>
    /// <param name="asked">How many are asked the skill: of the unit and what it is part of, and of all directly below these.</param>
    /// <param name="silent">Units that nothing is told of.</param>
    public static IReadOnlySet<Guid> HiddenSkills(
        Guid unit, IReadOnlyDictionary<Guid, Guid> parents, IReadOnlyDictionary<(Guid Unit, Guid Skill), int> asked, IReadOnlySet<Guid> silent)
    {
        var rows = asked.ToLookup(a => a.Key.Unit, a => (a.Key.Skill, People: a.Value));
        IReadOnlyDictionary<Guid, int> Row(Guid of) => rows[of].ToDictionary(a => a.Skill, a => a.People);
        var below = parents.ToLookup(p => p.Value, p => p.Key);
        if (unit == Guid.Empty) return SmallTable.Hidden([Row(unit)], new HashSet<Guid>(), new HashSet<int>(), RowTotal.OfCells)[0];

        Guid[] siblings = [.. below[parents[unit]].Order()];
        var direct = rows[parents[unit]].ToDictionary(a => a.Skill, a => Math.Max(0, a.People - siblings.Sum(sibling => asked.GetValueOrDefault((sibling, a.Skill)))));
        return SmallTable.Hidden(
            [.. siblings.Select(Row), direct], HiddenSkills(parents[unit], parents, asked, silent),
            siblings.Index().Where(s => silent.Contains(s.Item)).Select(s => s.Index).ToHashSet(), RowTotal.OfCells)[Array.IndexOf(siblings, unit)];
    }
}
