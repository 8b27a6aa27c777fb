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
    public void A_small_unit_is_put_together_with_the_next_smallest_in_the_unit_above() =>
        Grouping.Of(Flat, new Dictionary<Guid, int> { [Hall] = 3, [Yard] = 9, [South] = 20 }, 7)
            .Should().Equal(new Dictionary<Guid, Guid> { [Hall] = North, [Yard] = North, [South] = South });

    [Fact]
    public void Those_who_work_in_the_unit_itself_are_not_told_apart_by_those_below() =>
        Grouping.Of(Flat, new Dictionary<Guid, int> { [North] = 2, [Hall] = 10, [Yard] = 12, [South] = 20 }, 7)
            .Should().Equal(new Dictionary<Guid, Guid> { [North] = North, [Hall] = North, [Yard] = Yard, [South] = South });

    [Fact]
    public void Fewer_than_seven_in_all_are_no_group() => Grouping.Of(Flat, new Dictionary<Guid, int> { [Hall] = 3, [South] = 3 }, 7).Should().BeEmpty();

    [Fact]
    public void Who_has_no_unit_or_one_that_is_closed_belongs_to_the_organisation() =>
        Grouping.Of(Flat, new Dictionary<Guid, int> { [UnitClosure.Organisation] = 8, [Guid.CreateVersion7()] = 2, [South] = 20 }, 7).Values
            .Should().BeEquivalentTo([UnitClosure.Organisation, UnitClosure.Organisation, South]);

    /// <summary>Random trees; of two units one of which may lie in the other, what the groups tell and what their difference does.</summary>
    [Fact]
    public void No_group_and_no_difference_of_two_units_is_about_fewer_than_k_and_every_unit_that_says_anything_says_it_of_all_its_people() =>
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
            var groups = people.Where(p => homes.ContainsKey(p.Key)).GroupBy(p => homes[p.Key]).ToDictionary(g => g.Key, g => g.Sum(p => p.Value));
            if (groups.Values.Any(n => n > 0 && n < least)) return false;

            foreach (var one in units.Units)
            {
                var told = In(groups, one);
                if (told > 0 && told != In(people, one)) return false;
                foreach (var other in units.Units.Where(u => wholes[u].Contains(one)))
                    if (told - In(groups, other) is > 0 and var difference && difference < least) return false;
            }
            return true;

            int In(Dictionary<Guid, int> by, Guid unit) => by.Where(p => wholes[p.Key].Contains(unit)).Sum(p => p.Value);
        }, iter: 3000);
}
