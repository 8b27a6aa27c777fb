using Competence.Metrics.Measures;
using Competence.Skills.Contracts;

namespace Competence.Metrics.Readings;

/// <summary>
/// Which units' figures are hidden in one period (trust.md, "Small groups"): no figure that is shown is about 1 to k − 1 people, and none follows
/// from two that are shown. People who moved within the period are in several units, so differences are looked at as they are, and not as sums.
/// </summary>
internal static class SmallUnits
{
    /// <param name="people">How many people each unit's figure is about; those in the unit itself under <see cref="UnitClosure.OwnOf"/>.</param>
    /// <param name="least">k.</param>
    /// <returns>Units, and own parts of units.</returns>
    public static IReadOnlySet<Guid> Hidden(UnitClosure units, IReadOnlyDictionary<Guid, int> people, int least)
    {
        var parts = units.Units.Where(u => u != UnitClosure.Organisation).ToLookup(u => units.ParentOf(u)!.Value);
        var (hidden, visited) = (new HashSet<Guid>(), new HashSet<Guid>());
        Visit(UnitClosure.Organisation, people.GetValueOrDefault(UnitClosure.Organisation) is > 0 and var all && all < least);
        hidden.UnionWith(units.Units.Where(u => !visited.Contains(u))); // a ring, of a tree that was told in pieces, hangs nowhere
        return hidden;

        void Visit(Guid unit, bool isHidden)
        {
            visited.Add(unit);
            if (isHidden) hidden.Add(unit);
            Guid[] below = [.. parts[unit]];
            if (below is []) return; // its own part is the unit itself, and shown nowhere
            var siblings = below.Append(UnitClosure.OwnOf(unit)).Where(p => people.GetValueOrDefault(p) > 0).ToDictionary(p => p, p => people[p]);
            var small = isHidden ? siblings.Keys.ToHashSet() : Among(siblings, people.GetValueOrDefault(unit), least);
            hidden.UnionWith(small);
            foreach (var part in below) Visit(part, isHidden || small.Contains(part));
        }
    }

    private static HashSet<Guid> Among(Dictionary<Guid, int> siblings, int whole, int least)
    {
        HashSet<Guid> hidden = [.. SmallGroups.Hidden(siblings, least)];
        while (siblings.Where(s => !hidden.Contains(s.Key)).OrderBy(s => s.Value).ToList() is [var next, ..] shown)
        {
            var telling = shown.FirstOrDefault(s => Tells(whole - s.Value));
            if (telling.Value > 0) hidden.Add(telling.Key);
            else if (Tells(whole - shown.Sum(s => s.Value))) hidden.Add(next.Key);
            else break;
        }
        return hidden;

        bool Tells(int difference) => difference > 0 && difference < least;
    }
}
