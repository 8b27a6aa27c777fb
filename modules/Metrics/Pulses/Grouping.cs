using Competence.Metrics.Measures;

namespace Competence.Metrics.Pulses;

/// <summary>
/// In which unit each unit's people are put together, so that no group is smaller than k: what would be hidden is never told apart in the first place.
/// A unit's figure is a sum of the groups in it, so that any two differ by nobody or by k, however units are moved afterwards; that it is told of the
/// whole of them matters less than that it is told: a few without a unit would otherwise hide everything (<see cref="Readings.SmallUnits"/> looks at
/// what is counted of everybody, and has no such choice).
/// </summary>
internal static class Grouping
{
    /// <param name="people">How many there are directly in each unit; those without one under <see cref="UnitClosure.Organisation"/>.</param>
    /// <param name="least">k.</param>
    /// <returns>The unit that each one's people are put together in, itself or one above; none where all of them are too few.</returns>
    public static IReadOnlyDictionary<Guid, Guid> Of(UnitClosure units, IReadOnlyDictionary<Guid, int> people, int least)
    {
        if (people.Values.Sum() < least) return new Dictionary<Guid, Guid>();
        var above = units.Pairs().Where(p => p.Whole == UnitClosure.Organisation || units.Has(p.Whole)).ToLookup(p => p.Unit, p => p.Whole);
        var groups = people.GroupBy(p => units.Has(p.Key) ? p.Key : UnitClosure.Organisation, (home, of) => new Group(home, [.. of.Select(p => p.Key)], of.Sum(p => p.Value)))
            .ToDictionary(g => g.Home); // of a unit that is closed since: the organisation's
        foreach (var unit in units.Units.OrderByDescending(u => above[u].Count()).ThenBy(u => u))
        {
            if (groups.GetValueOrDefault(unit) is not { People: > 0 } own || own.People >= least) continue;
            var smallest = groups.Values.Where(g => g.Home != unit && g.People >= least && above[g.Home].Contains(unit)).OrderBy(g => g.People).ThenBy(g => g.Home).FirstOrDefault();
            if (smallest is not null) Join(smallest.Home, unit);
            else if (unit != UnitClosure.Organisation) Join(unit, above[unit].Skip(1).First());
        }
        return groups.Values.SelectMany(g => g.Units.Select(u => (u, g.Home))).ToDictionary(p => p.u, p => p.Home);

        void Join(Guid from, Guid into)
        {
            var (moved, there) = (groups[from], groups.GetValueOrDefault(into) ?? new(into, [], 0));
            groups.Remove(from);
            groups[into] = new(into, [.. there.Units, .. moved.Units], there.People + moved.People);
        }
    }

    private sealed record Group(Guid Home, IReadOnlyList<Guid> Units, int People);
}
