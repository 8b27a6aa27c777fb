using Competence.Metrics.Measures;
using Competence.Metrics.Pulses;
using CsCheck;
using FluentAssertions;
using Xunit;

namespace Competence.Metrics.Tests.Pulses;

public sealed class GroupingTests
{
    private static readonly Guid North = Guid.CreateVersion7(), South = Guid.CreateVersion7(), Hall = Guid.CreateVersion7(), Yard = Guid.CreateVersion7();
    private static readonly UnitClosure Flat = new(new Dictionary<Guid, Guid?> { [North] = null, [South] = null, [Hall] = North, [Yard] = North });

    [Fact]
    public void A_small_unit_is_put_together_with_the_smallest_beside_it_in_the_unit_above() =>
        Grouping.Of(Flat, new Dictionary<Guid, int> { [Hall] = 3, [Yard] = 9, [South] = 20 }, 7)
            .Should().Equal(new Dictionary<Guid, Guid> { [Hall] = North, [Yard] = North, [South] = South });

    [Fact]
    public void Those_who_work_in_the_unit_itself_are_not_told_apart_from_those_below() =>
        Grouping.Of(Flat, new Dictionary<Guid, int> { [North] = 2, [Hall] = 10, [Yard] = 12, [South] = 20 }, 7)
            .Should().Equal(new Dictionary<Guid, Guid> { [North] = North, [Hall] = North, [Yard] = Yard, [South] = South });

    [Fact]
    public void A_few_without_a_unit_take_the_smallest_group_and_leave_the_others() =>
        Grouping.Of(Flat, new Dictionary<Guid, int> { [UnitClosure.Organisation] = 2, [Hall] = 10, [Yard] = 12, [South] = 20 }, 7)
            .Should().Equal(new Dictionary<Guid, Guid> { [UnitClosure.Organisation] = UnitClosure.Organisation, [Hall] = UnitClosure.Organisation, [Yard] = Yard, [South] = South });

    [Fact]
    public void Fewer_than_seven_in_all_are_no_group() => Grouping.Of(Flat, new Dictionary<Guid, int> { [Hall] = 3, [South] = 3 }, 7).Should().BeEmpty();

    [Fact]
    public void Who_has_no_unit_or_one_that_is_closed_belongs_to_the_organisation() =>
        Grouping.Of(Flat, new Dictionary<Guid, int> { [UnitClosure.Organisation] = 5, [Guid.CreateVersion7()] = 2, [South] = 20 }, 7).Values
            .Should().BeEquivalentTo([UnitClosure.Organisation, UnitClosure.Organisation, South]);

    /// <summary>Random trees; of any two units, what the groups tell and what their difference does, also when units have been moved since.</summary>
    [Fact]
    public void No_group_and_no_difference_of_two_units_is_about_fewer_than_k_and_nobody_is_left_out() =>
        Gen.Select(Gen.Int[1, 14], Gen.Int[1, 25], Gen.Int[7, 10], Gen.Int[0, int.MaxValue]).Sample((count, most, least, seed) =>
        {
#pragma warning disable CA5394 // a seed that CsCheck can show again
            var random = new Random(seed);
            var ids = Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7()).ToArray();
            var units = new UnitClosure(ids.Index().ToDictionary(u => u.Item, u => u.Index == 0 || random.Next(4) == 0 ? null : (Guid?)ids[random.Next(u.Index)]));
            var people = ids.Append(UnitClosure.Organisation).Where(_ => random.Next(5) > 0).ToDictionary(u => u, _ => random.Next(most + 1));
#pragma warning restore CA5394
            var wholes = units.Pairs().ToLookup(p => p.Unit, p => p.Whole);
            var homes = Grouping.Of(units, people, least);
            var groups = homes.GroupBy(h => h.Value, h => people[h.Key]).ToDictionary(g => g.Key, g => g.Sum());
            if (groups.Values.Any(n => n > 0 && n < least)) return false;

            foreach (var one in units.Units)
            {
                foreach (var other in units.Units)
                    if (Math.Abs(In(groups, one) - groups.Where(g => wholes[g.Key].Contains(one) && wholes[g.Key].Contains(other)).Sum(g => g.Value)) is > 0 and var difference && difference < least) return false;
            }
            return homes.All(h => wholes[h.Key].Contains(h.Value)) && (homes.Count == 0 ? people.Values.Sum() < least : groups.Values.Sum() == people.Values.Sum());

            int In(Dictionary<Guid, int> by, Guid unit) => by.Where(p => wholes[p.Key].Contains(unit)).Sum(p => p.Value);
        }, iter: 3000);
}
