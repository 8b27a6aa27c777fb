using Competence.Metrics.Measures;
using Competence.Skills.Contracts;

namespace Competence.Metrics.Readings;

/// <summary>
/// Which units' figures are hidden in one period (trust.md, "Small groups"): no figure that is shown is about 1 to k − 1 people, and none follows
/// from two that are shown. A unit that is hidden only so that a few beside it cannot be told is opened: as much of what is below it is shown as
/// still hides them. People who moved within the period are in several units, so differences are looked at as they are, and not as sums.
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
        var all = people.GetValueOrDefault(UnitClosure.Organisation);
        if (all is > 0 && all < least) Hide(UnitClosure.Organisation);
        else Show(UnitClosure.Organisation);
        hidden.UnionWith(units.Units.Where(u => !visited.Contains(u))); // a ring, of a tree that was told in pieces, hangs nowhere
        return hidden;

        void Show(Guid unit)
        {
            visited.Add(unit);
            Divide(unit, hiddenBeside: 0, people.GetValueOrDefault(unit));
        }

        void Hide(Guid unit)
        {
            visited.Add(unit);
            hidden.Add(unit);
            foreach (var part in Parts(unit).Keys) hidden.Add(part);
            foreach (var part in parts[unit]) Hide(part);
        }

        // hidden only for the sake of a few beside it: what is below may be shown, as long as enough of it is hidden with them
        void Open(Guid unit, int hiddenBeside, int shownAbove)
        {
            visited.Add(unit);
            hidden.Add(unit);
            Divide(unit, hiddenBeside, shownAbove);
        }

        void Divide(Guid unit, int hiddenBeside, int shownAbove)
        {
            var siblings = Parts(unit);
            if (hiddenBeside > 0) siblings[Beside] = hiddenBeside;
            var unseen = Among(siblings, people.GetValueOrDefault(unit) + hiddenBeside, shownAbove, least);
            hidden.UnionWith(unseen.Where(u => u != Beside));
            Guid[] large = [.. unseen.Where(u => siblings[u] >= least)];
            foreach (var part in parts[unit])
                if (!unseen.Contains(part)) Show(part);
                else if (large is [var only] && only == part) Open(part, unseen.Where(u => u != part).Sum(u => siblings[u]), shownAbove);
                else Hide(part);
        }

        Dictionary<Guid, int> Parts(Guid unit)
        {
            Guid[] below = [.. parts[unit]];
            return below is [] ? [] // its own part is the unit itself, and shown nowhere
                : below.Append(UnitClosure.OwnOf(unit)).Where(p => people.GetValueOrDefault(p) > 0).ToDictionary(p => p, p => people[p]);
        }
    }

    /// <summary>Stands for those who are hidden beside a unit, while its parts are looked at.</summary>
    private static readonly Guid Beside = new("b3f1c0de-0000-8000-8000-000000000000");

    /// <param name="shownAbove">How many the nearest unit above that is shown is about.</param>
    private static HashSet<Guid> Among(Dictionary<Guid, int> siblings, int whole, int shownAbove, int least)
    {
        HashSet<Guid> hidden = [.. SmallGroups.Hidden(siblings, least)];
        while (siblings.Where(s => s.Key != Beside && !hidden.Contains(s.Key)).OrderBy(s => s.Value).ToList() is [var next, ..] shown)
        {
            var telling = shown.FirstOrDefault(s => Tells(whole - s.Value) || Tells(shownAbove - s.Value));
            if (telling.Value > 0) hidden.Add(telling.Key);
            else if (Tells(whole - shown.Sum(s => s.Value))) hidden.Add(next.Key);
            else break;
        }
        return hidden;

        bool Tells(int difference) => difference > 0 && difference < least;
    }
}
