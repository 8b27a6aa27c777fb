using Competence.Skills.Scenarios;
using CsCheck;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Scenarios;

public sealed class SupplyTests
{
    private static readonly Gen<Band> AnyAttrition = Gen.Double[0, 1].Array[3].Select(x => { Array.Sort(x); return new Band(x[0], x[1], x[2]); });
    private static readonly Gen<(int People, Band Attrition)> AnyUnit = Gen.Select(Gen.Int[0, 5000], AnyAttrition);
    private static readonly Gen<(int Plans, double Rate)> AnyPlans = Gen.Select(Gen.Int[0, 500], Gen.Double[0, 1]);

    /// <summary>
    /// By hand: 40·0.9² + 10·0.6 + 3 = 32.4 + 6 + 3; 40·0.8² = 25.6, 40·0.95² = 36.1; 1.96·√(10·0.6·0.4) = 3.036418943….
    /// </summary>
    [Fact]
    public void Holders_fade_by_attrition_and_plans_and_hires_come()
    {
        var supply = Supply.At(2, [(40, new Band(.05, .10, .20))], [(10, .6)], hires: 3);

        supply.Expected.Should().BeApproximately(41.4, 1e-12);
        supply.Min.Should().BeApproximately(31.563581056573385, 1e-12);
        supply.Max.Should().BeApproximately(48.136418943426615, 1e-12);
    }

    /// <summary>By hand: 100·0.9 + 50·0.8 = 130 after one year.</summary>
    [Fact]
    public void Each_unit_loses_by_its_own_attrition() =>
        Supply.At(1, [(100, Same(.1)), (50, Same(.2))], [], hires: 0).Expected.Should().BeApproximately(130, 1e-12);

    [Fact]
    public void Plans_that_all_or_none_complete_are_certain() =>
        (Supply.At(3, [], [(8, 1)], 0), Supply.At(3, [], [(8, 0)], 0)).Should().Be((new Band(8, 8, 8), new Band(0, 0, 0)));

    [Fact]
    public void Zero_years_leave_todays_holders() =>
        AnyUnit.List[0, 10].Sample(units => Supply.At(0, units, [], 0) == new Band(units.Sum(u => u.People), units.Sum(u => u.People), units.Sum(u => u.People)));

    [Fact]
    public void More_attrition_never_raises_supply() =>
        Gen.Select(Gen.Int[0, 10], Gen.Int[0, 5000], Gen.Double[0, 1], Gen.Double[0, 1]).Sample((years, people, one, other) =>
            Supply.At(years, [(people, Same(Math.Max(one, other)))], [], 0).Expected <= Supply.At(years, [(people, Same(Math.Min(one, other)))], [], 0).Expected);

    [Fact]
    public void Min_is_at_most_expected_and_that_at_most_max() =>
        Gen.Select(Gen.Int[0, 10], AnyUnit.List[0, 10], AnyPlans.List[0, 5], Gen.Int[0, 100]).Sample((years, units, plans, hires) =>
        {
            var supply = Supply.At(years, units, plans, hires);
            return supply.Min <= supply.Expected + 1e-9 && supply.Expected <= supply.Max + 1e-9 && supply.Min >= 0;
        });

    private static Band Same(double share) => new(share, share, share);
}
