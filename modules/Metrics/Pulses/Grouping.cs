using Competence.Metrics.Measures;
using Competence.Metrics.Readings;

namespace Competence.Metrics.Pulses;

/// <summary>
/// Which unit each unit's people are put together in, so that no group is smaller than k and every unit still is a whole number of groups: what would be
/// hidden is never told apart in the first place, and no sum or difference of groups is about fewer than k, however units are moved afterwards.
/// </summary>
internal static class Grouping
{
    /// <param name="people">How many there are directly in each unit; those without one under <see cref="UnitClosure.Organisation"/>.</param>
    /// <param name="least">k.</param>
    /// <returns>The unit that each one's people are put together in; none where all of them are too few.</returns>
    public static IReadOnlyDictionary<Guid, Guid> Of(UnitClosure units, IReadOnlyDictionary<Guid, int> people, int least)
    {
        if (people.Values.Sum() < least) return new Dictionary<Guid, Guid>();
        var wholes = units.Pairs().ToLookup(p => p.Unit, p => p.Whole);
        var all = new Dictionary<Guid, int>();
        foreach (var (unit, count) in people)
            foreach (var whole in wholes[Known(unit)]) all[whole] = all.GetValueOrDefault(whole) + count;
        var hidden = SmallUnits.Hidden(units, all, least);
        return people.Keys.ToDictionary(unit => unit, unit => wholes[Known(unit)].First(whole => whole == UnitClosure.Organisation || !hidden.Contains(whole)));

        Guid Known(Guid unit) => units.Has(unit) ? unit : UnitClosure.Organisation; // closed since
    }
}
