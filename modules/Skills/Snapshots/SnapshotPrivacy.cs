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

    /// <summary>Which of a unit's skills: those that few are asked there, and those that few are asked beside it or beside what it is part of.</summary>
    /// <param name="parents">By unit; a top unit's is empty, and so is the id of the whole.</param>
    /// <param name="asked">How many are asked the skill: of the unit and what it is part of, and of all directly below these.</param>
    public static IReadOnlySet<Guid> HiddenSkills(Guid unit, IReadOnlyDictionary<Guid, Guid> parents, IReadOnlyDictionary<(Guid Unit, Guid Skill), int> asked)
    {
        var own = asked.Where(a => a.Key.Unit == unit).ToDictionary(a => a.Key.Skill, a => a.Value);
        var below = parents.ToLookup(p => p.Value, p => p.Key);
        bool IsHiddenAmongSiblings(Guid skill)
        {
            for (var at = unit; at != Guid.Empty; at = parents[at])
            {
                var sizes = below[parents[at]].ToDictionary(sibling => sibling, sibling => asked.GetValueOrDefault((sibling, skill)));
                sizes.Add(Guid.Empty, Math.Max(0, asked.GetValueOrDefault((parents[at], skill)) - sizes.Values.Sum()));
                if (SmallGroups.Hidden(sizes).Contains(at)) return true;
            }
            return false;
        }
        HashSet<Guid> hidden = [.. SmallGroups.Hidden(own), .. own.Keys.Where(IsHiddenAmongSiblings)];
        // a single one would be what the unit's total is more than the others together
        if (hidden.Count == 1) hidden.UnionWith(own.Where(s => !hidden.Contains(s.Key)).OrderBy(s => s.Value).Take(1).Select(s => s.Key));
        return hidden;
    }
}
